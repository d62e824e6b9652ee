/**
 * Finds: the day of publication that the page stamps: in its byline, its stamps, its dateline.
 * Match: "Created at 2024-11-18 11:15:20 | Updated at …" (the creation); "date 2024-11-24"; "Nov 28, 2024 (AFP) - ".
 * Near miss: "on Wednesday December 11, 2024", which dates an event in a sentence.
 * Source: seeds 001, 002, 004; dev 015 to 104.
 * Order: before what is inferred from the story's own words.
 */
import { firstOf, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import type { PublishedRule } from "#lib/pipeline/1-clean/page.ts";
import { findStamps, type Stamp } from "#lib/pipeline/1-clean/stamps.ts";

/** A date after one of these is when the text was changed. */
const changed = /\b(?:updated?|modified|edited|upd)\b(?: (?:at|on))?[: ]*$/i;

export const publishedStamp: PublishedRule = (page) => {
  const pieces = wordsOf(page, "clean/leading-stamp", "clean/byline", "clean/dateline", "clean/signoff");
  const stamps = pieces
    .filter(({ words }) => !/^(?:©|copyright)/i.test(words))
    .flatMap(({ at, end }) =>
      findStamps(page.text, at, end).map((stamp) => ({ ...stamp, isChange: isChange(page.text, stamp, at) })),
    );
  const stamp = firstOf(stamps, (one) => (one.isChange ? null : one)) ?? stamps[0];
  if (!stamp) return null;
  const sameDayTime =
    stamps.find((one) => one.date === stamp.date && one.time !== null && !one.isChange)?.time ?? stamp.time;
  return {
    date: stamp.date,
    time: sameDayTime,
    basis: "stated",
    span: { start: stamp.start, end: stamp.end },
    ruleId: "clean/published-stamp",
    reason: null,
  };
};

function isChange(text: string, stamp: Stamp, from: number): boolean {
  return changed.test(text.slice(Math.max(from, stamp.start - 30), stamp.start));
}
