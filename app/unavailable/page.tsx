import type { Metadata } from "next";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { Unavailable } from "#components/ui/Unavailable.tsx";

export const metadata: Metadata = { title: "This page could not be made", robots: { index: false } };

/** Made when the app is built, and sent by lib/serve in place of a page that failed: it needs neither data nor script. */
export default function UnavailablePage() {
  const again = (
    // biome-ignore lint/a11y/useValidAnchor: an empty address is the one that the reader is at
    <a className="link" href="">
      Try again
    </a>
  );
  return (
    <PageFrame>
      <Unavailable again={again} />
    </PageFrame>
  );
}
