import { clampText } from "#lib/present/clamp-text.ts";

type Shared = { title: string; description: string; address: string; hasPicture?: boolean };

/** Longer titles are cut by whoever shows them, and not between words. */
const MAX_TITLE_CHARACTERS = 120;

/**
 * The head of a page that can be shared: its title and description, for search engines and for messages alike, and its
 * one address, relative to the site's. A page's own words replace the site's as a whole, so its name is said again.
 */
export function sharedMetadata({ title, description, address, hasPicture = false }: Shared) {
  const shown = clampText(title, MAX_TITLE_CHARACTERS);
  return {
    title: shown,
    description,
    alternates: { canonical: address },
    openGraph: {
      type: "article",
      siteName: "Strikeline",
      locale: "en_GB",
      title: shown,
      description,
      url: address,
    },
    twitter: { card: hasPicture ? "summary_large_image" : "summary", title: shown, description },
  } as const;
}
