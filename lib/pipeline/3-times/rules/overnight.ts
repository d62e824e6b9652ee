/**
 * Finds: the night before the day of writing, or the night into or of a day that stands beside it (joined later).
 * Match: "an overnight attack", "Russia fired 90 drones overnight", "overnight into Sunday" (with its weekday).
 * Near miss: "an overnight success".
 * Source: dev 045, 052.
 * Order: before weekdays; the join of neighbours comes last.
 */
import { fromReference, patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const pattern =
  /\b(?:[Oo]vernight|during the night|in the night)\b(?! (?:success|stay|flight|train|bag|sensation))(?!-)/gu;

export const overnight = patternRule(
  "times/overnight",
  { any: ["ove", "nig"] },
  pattern,
  (_groups, _match, window) => ({
    range: fromReference(window, (reference) => ({ from: reference - 1, to: reference })),
    precision: "days",
    part: "day-part",
  }),
);
