/**
 * Finds the headline and the standfirst below it. A headline is the first line of the story, without a closing full
 * stop, with a body below it. A text that starts with its first sentence has none.
 * Source: seeds 000, 001, 004 (a headline), 002, 003 (none).
 */

import type { Span } from "#lib/domain/span.ts";
import { isTitleCase } from "#lib/pipeline/1-clean/title-case.ts";

export type Headings = { title: Span | null; standfirst: Span | null };

/** The longest headlines in print run to some 30 words (tabloids online). */
const mostTitleWords = 32;
const mostTitleCodeUnits = 240;
const mostStandfirstWords = 60;
const fewestStandfirstWords = 8;
const fewestTitleWords = 2;

/** A closing full stop, also before a closing mark; three dots and an abbreviation's point close nothing. */
const closed = /(?:^|[^.])\.["'”’»)\]]*$/;
const endsInAbbreviation = /\b(?:U\.S|U\.K|U\.N|E\.U|D\.C|a\.m|p\.m|Jr|Sr|Inc|Corp|Co|Ltd|St|No)\.$/;
/** Two sentences in one line are no headline: "Fire spreads. Dozens hurt" is, "It fired. Then it …" with a verb is not told apart. */
const innerFullStop = /[\p{Ll}\d)”"’]{2}\. (?=\p{Lu})/u;

/** @param story the story's paragraphs, in order */
export function findHeadings(
  text: string,
  story: Span[],
  hasLinkAfter: (paragraph: Span) => boolean,
): Headings {
  const [first, second] = story;
  if (!first || !second || !isTitle(text.slice(first.start, first.end)))
    return { title: null, standfirst: null };
  const words = text.slice(second.start, second.end);
  const isHeadlineLike =
    !closed.test(words) && !/[:!?"”]$/.test(words) && wordCount(words) >= fewestStandfirstWords;
  const isStandfirst =
    story.length > 2 && wordCount(words) <= mostStandfirstWords && (isHeadlineLike || hasLinkAfter(second));
  return { title: first, standfirst: isStandfirst ? second : null };
}

function isTitle(line: string): boolean {
  const words = wordCount(line);
  if (words < fewestTitleWords || words > mostTitleWords || line.length > mostTitleCodeUnits) return false;
  if (/[,;:]$/.test(line) || /^\p{Ll}/u.test(line)) return false;
  // American headlines of two sentences stand in capitals: "Ukraine Won the Right to Fire. Then the Missiles Ran Short."
  if (isTitleCase(line)) return true;
  if (closed.test(line) && !endsInAbbreviation.test(line)) return false;
  return !innerFullStop.test(line);
}

function wordCount(words: string): number {
  return words.split(/\s+/).length;
}
