import type { ReactNode } from "react";
import { Message } from "#components/ui/Message.tsx";

/** A page that could not be made, as when the database is down. The cause is in the server's log, not on the page. */
export function Unavailable({ again }: { again: ReactNode }) {
  return (
    <Message title="This page could not be made">
      <p>The archive did not answer. Nothing in it is lost; the server’s log says what went wrong.</p>
      <p className="flex gap-5">
        {again}
        <a className="link" href="/">
          To the timeline
        </a>
      </p>
    </Message>
  );
}
