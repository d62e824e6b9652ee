import type { Slug } from "#lib/domain/slug.ts";
import { foldWord } from "#lib/text/fold-word.ts";

/** The longest slug that slugSchema takes. */
const longestSlug = 120;

/** A name as an address: folded to ASCII, words parted by hyphens. Null where nothing of it is ASCII. */
export function slugOf(name: string): Slug | null {
  const slug = name
    .split(/[\s/&+.,_–—-]+/)
    .map((word) => foldWord(word).replace(/[^a-z0-9]+/g, ""))
    .filter((word) => word !== "")
    .join("-")
    .slice(0, longestSlug)
    .replace(/-$/, "");
  return slug === "" ? null : slug;
}
