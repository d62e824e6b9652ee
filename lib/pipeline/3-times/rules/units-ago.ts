/**
 * Finds: so many units before or after now.
 * Match: "three days ago", "a year ago", "in two weeks' time", "two weeks from now".
 * Near miss: "three days earlier", which counts from what was told before.
 * Source: CoreNLP SUTime's relative dates.
 * Order: before event-relative distances.
 */
import { monthRange, partsOf, type Range, weekOf, yearRange } from "#lib/pipeline/3-times/calendar.ts";
import {
  countPattern,
  parseCount,
  type Unit,
  unitNamed,
  unitPattern,
} from "#lib/pipeline/3-times/number-words.ts";
import { tenseAround } from "#lib/pipeline/3-times/tense.ts";
import { fromReference, patternRule, unitOpenings } from "#lib/pipeline/3-times/time-rule.ts";

const pattern = new RegExp(
  `\\b(?:(?:about|around|nearly|almost|just|some|over|more than|less than) )?(?:(?<count>${countPattern})|(?<vague>several|many|a few|few)) (?<unit>${unitPattern})(?: (?<ago>ago)|(?:['’]s?)? (?<ahead>from now|time\\b|from today))|\\bin (?<count3>\\d{1,2}|one|two|three|four|five|six|ten) (?<unit3>days|weeks?|months?|years?)\\b|\\b(?<vague2>hours|days|weeks|months|years|decades) ago\\b`,
  "giu",
);

export const unitsAgo = patternRule(
  "times/units-ago",
  { any: ["ago", "fro", "tim", "in"], and: unitOpenings },
  pattern,
  (groups, match, window) => {
    // "In two days" also counts how long something took: only where the words look ahead is it a day to come.
    if (groups.unit3 && tenseAround(window.text, match.index, match.index + match[0].length) !== "future")
      return null;
    const countText = groups.count ?? groups.count3;
    const count = countText === undefined ? null : parseCount(countText);
    const unit = unitNamed(groups.unit ?? groups.unit3 ?? groups.vague2 ?? "day");
    if (count === null)
      return { range: null, precision: unit === "year" || unit === "decade" ? "year" : "days" };
    const range = fromReference(window, (reference) => unitAt(unit, reference, groups.ago ? -count : count));
    return {
      range,
      precision:
        unit === "hour" || unit === "day"
          ? "day"
          : unit === "week"
            ? "days"
            : unit === "decade"
              ? "year"
              : unit,
    };
  },
);

/** The calendar unit that lies so many units away: "two weeks ago" is that week, no one day of it. */
function unitAt(unit: Unit, reference: number, count: number): Range {
  const { year, month } = partsOf(reference);
  if (unit === "decade") return yearRange(year + count * 10);
  if (unit === "year") return yearRange(year + count);
  if (unit === "month") return monthRange(year, month + count);
  if (unit === "week") return weekOf(reference + count * 7);
  const day = reference + Math.trunc(unit === "hour" ? count / 24 : count);
  return { from: day, to: day };
}
