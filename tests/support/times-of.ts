/** Runs stage 3 on one sentence. */
import type { CleanArticle } from "#lib/domain/article.ts";
import type { Span } from "#lib/domain/span.ts";
import { splitSentences } from "#lib/pipeline/2-sentences/split-sentences.ts";
import { findTimes } from "#lib/pipeline/3-times/find-times.ts";
import { cleanText } from "#tests/support/clean-text.ts";

/** An article whose story is the text, whatever stage 1 would make of it. */
export function articleOf(text: string, paragraphs: Span[] = [{ start: 0, end: text.length }]): CleanArticle {
  return { ...cleanText("Nothing.").article, text, paragraphs };
}

/** @param referenceDate the day to count from; Wednesday, 20 November 2024 unless told */
export function timesOf(text: string, referenceDate: string | null = "2024-11-20") {
  const article = articleOf(text);
  const { tokens } = splitSentences(article);
  return findTimes(article, [{ start: 0, end: text.length }], tokens, { referenceDate }).times;
}

/** "from" or "from..to"; "?" where no day is known. */
export function daysOf({ from, to }: { from: string | null; to: string | null }): string {
  return from === null ? "?" : from === to ? from : `${from}..${to}`;
}
