import { findHits } from "#lib/domain/find-hits.ts";
import type { Span } from "#lib/domain/span.ts";

const SENTENCES_SHOWN = 2;

/**
 * The sentences of a text that say most of what was looked for, as they stand in it: those with most different words of
 * it, the earlier before the later. What lies in `title` is shown as the title already.
 */
export function chooseSentences(
  text: string,
  sentences: readonly Span[],
  title: Span | null,
  matched: readonly string[],
): string[] {
  return sentences
    .filter(({ start, end }) => title === null || end <= title.start || start >= title.end)
    .map(({ start, end }) => {
      const words = text.slice(start, end).trim();
      const hits = findHits(words, matched).map((hit) => words.slice(hit.start, hit.end).toLowerCase());
      return { start, words, found: new Set(hits).size };
    })
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || a.start - b.start)
    .slice(0, SENTENCES_SHOWN)
    .sort((a, b) => a.start - b.start)
    .map(({ words }) => words);
}
