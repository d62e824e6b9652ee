import type { Span } from "#lib/domain/span.ts";

/**
 * Where these words stand in a text: the hits of a search. `matched` are words as the text has them, for only the
 * database knows which of them share a stem with what was looked for. Offsets: UTF-16 code units, in order, none
 * overlapping.
 */
export function findHits(text: string, matched: readonly string[]): Span[] {
  const words = [...new Set(matched)].filter((word) => word !== "");
  if (words.length === 0) return [];
  const pattern = words
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(wholeWord)
    .join("|");
  return Array.from(text.matchAll(new RegExp(pattern, "gu")), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

const IN_WORD = "[\\p{L}\\p{M}\\p{N}]";

/** "-400" may follow the S of "S-400"; "strike" may not stand in "striker". */
function wholeWord(word: string): string {
  const before = /^[\p{L}\p{N}]/u.test(word) ? `(?<!${IN_WORD})` : "";
  const after = /[\p{L}\p{M}\p{N}]$/u.test(word) ? `(?!${IN_WORD})` : "";
  return before + word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&") + after;
}
