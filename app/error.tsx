"use client";

import { PageFrame } from "#components/ui/PageFrame.tsx";
import { Unavailable } from "#components/ui/Unavailable.tsx";

/** Where a page that is open goes to another by its own script, and that one fails. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const again = (
    <button className="plain link" type="button" onClick={() => retry()}>
      Try again
    </button>
  );
  return (
    <PageFrame interactive>
      <Unavailable again={again} />
    </PageFrame>
  );
}
