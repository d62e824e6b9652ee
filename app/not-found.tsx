import type { Metadata } from "next";
import { Message } from "#components/ui/Message.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";

export const metadata: Metadata = { title: "No such page" };

/** Where an address names nothing that the archive holds. */
export default function NotFound() {
  return (
    <PageFrame>
      <Message title="There is no such page">
        <p>
          The address names no event and no article of this archive. An event’s address changes when its texts
          are put together anew.{" "}
          <a className="link" href="/">
            All events are on the timeline
          </a>
          .
        </p>
      </Message>
    </PageFrame>
  );
}
