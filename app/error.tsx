"use client";

import { Message } from "#components/ui/Message.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";

/** Where a page could not be made, as when the database is down. The cause is in the server's log, not on the page. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <PageFrame>
      <Message title="This page could not be made">
        <p>The archive did not answer. Nothing in it is lost; the server’s log says what went wrong.</p>
        <p className="flex gap-5">
          <button className="plain link" type="button" onClick={() => retry()}>
            Try again
          </button>
          <a className="link" href="/">
            To the timeline
          </a>
        </p>
      </Message>
    </PageFrame>
  );
}
