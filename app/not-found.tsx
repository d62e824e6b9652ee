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
          The address names nothing that this archive holds: no event, article, outlet, weapon, country or
          speaker.{" "}
          <a className="link" href="/">
            All events are on the timeline
          </a>
          .
        </p>
      </Message>
    </PageFrame>
  );
}
