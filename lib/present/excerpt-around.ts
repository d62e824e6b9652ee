import type { Span } from "#lib/domain/span.ts";

/** A stretch of a text to show in its place; where it is not the whole, `before` or `after` is left out. */
export type Excerpt = { text: string; before: boolean; after: boolean };

/**
 * The text, or where it is longer than a list can hold, what stands around its first hit, cut between words. Hits are
 * looked for anew in the excerpt: it is a text of its own.
 */
export function excerptAround(text: string, hits: readonly Span[], maxCharacters: number): Excerpt {
  if (text.length <= maxCharacters) return { text, before: false, after: false };
  const first = hits[0]?.start ?? 0;
  const from = Math.max(0, Math.min(first - Math.floor(maxCharacters / 3), text.length - maxCharacters));
  const start = from === 0 ? 0 : endOfWord(text, from, first);
  const end = startOfWord(text, Math.min(text.length, from + maxCharacters), hits[0]?.end ?? start);
  return { text: text.slice(start, end).trim(), before: start > 0, after: end < text.length };
}

/** The first space from `at` on, before `limit`; where there is none, a place that halves no character. */
function endOfWord(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s/u);
  return space >= 0 ? at + space : wholeCharacter(text, at);
}

/** The last space up to `at`, behind `limit`. */
function startOfWord(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(limit, at).search(/\s\S*$/u);
  return space >= 0 ? limit + space : wholeCharacter(text, at);
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
