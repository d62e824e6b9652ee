import { foldWord } from "#lib/text/fold-word.ts";

/** An address part from words: folded to ASCII, hyphens between, cut at a word's end. Empty input gives "x". */
export function slugify(words: string, maxLength = 80): string {
  const slug = words
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => foldWord(word).replace(/[^a-z0-9]/g, ""))
    .filter(Boolean)
    .join("-");
  if (slug.length <= maxLength) return slug || "x";
  return slug.slice(0, maxLength).replace(/-[^-]*$/, "") || "x";
}

/** A short, stable number of a text (FNV-1a, 32 bits) in base 36: for telling equal slugs apart, not for secrets. */
export function shortHash(text: string): string {
  return (hashWords(text) >>> 0).toString(36);
}

/** The same number as a signed integer of 32 bits. */
export function hashWords(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
