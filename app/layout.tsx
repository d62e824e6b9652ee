import "#app/globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { fontClasses } from "#app/fonts.ts";
import { MarkSheet } from "#components/ui/MarkSheet.tsx";
import { readEnvironment } from "#lib/config/env.ts";

/** A function, for the address under which the pages are served is known only when the server runs. */
export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(readEnvironment().publicUrl),
    title: { default: "Strikeline", template: "%s · Strikeline" },
    description:
      "How the world’s outlets cover missile strikes and the politics of long-range weapons: their claims side by side, each opening the words it was read from.",
    robots: { index: true, follow: true },
    openGraph: { siteName: "Strikeline", locale: "en_GB", type: "website" },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f7f4" },
    { media: "(prefers-color-scheme: dark)", color: "#131517" },
  ],
};

/** The document around every page. The sheet of marks is drawn once; the marks on a page refer to it. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={fontClasses}>
      <body>
        <a className="skip" href="#main">
          To the page
        </a>
        <MarkSheet />
        {children}
      </body>
    </html>
  );
}
