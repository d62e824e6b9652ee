import "#app/globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { fontClasses } from "#app/fonts.ts";
import { patternStrip } from "#components/ui/outlet-patterns.ts";
import { PatternSheet } from "#components/ui/PatternSheet.tsx";
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

/** The document around every page. Outlets’ patterns are in it once; flags and charts refer to them. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={fontClasses}>
      <body style={{ "--outlet-patterns": patternStrip() }}>
        <a className="skip" href="#main">
          To the page
        </a>
        <PatternSheet />
        {children}
      </body>
    </html>
  );
}
