/**
 * Finds: a quarter of a year.
 * Match: "the third quarter of 2024", "in the first quarter", "the fourth quarter of last year".
 * Near miss: "a quarter of the missiles", "the Christian quarter".
 * Source: TimeBank, Wall Street Journal texts.
 * Order: before years, of which it may hold one.
 */
import { dayAt, partsOf } from "#lib/pipeline/3-times/calendar.ts";
import { tenseAround } from "#lib/pipeline/3-times/tense.ts";
import { fromReference, patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const pattern =
  /\b(?<which>first|second|third|fourth|last|latest|past|previous|current)[ -]quarter\b(?:(?: of|,)? (?<year>(?:19|20)\d\d)|(?: of)? (?<relative>last|this|next) year)?/giu;
const monthsInQuarter = 3;
const relativeQuarters: Record<string, number> = { latest: -1, past: -1, previous: -1, current: 0 };
const numbers: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

export const quarter = patternRule(
  "times/quarter",
  { any: ["qua"] },
  pattern,
  ({ which = "", year, relative }, match, window) => {
    const number = numbers[which.toLowerCase()] ?? 1;
    const rangeIn = (each: number) => ({
      from: dayAt(each, (number - 1) * monthsInQuarter + 1, 1),
      to: dayAt(each, number * monthsInQuarter + 1, 0),
    });
    if (year) return { range: rangeIn(Number(year)), precision: "season" };
    const tense = tenseAround(window.text, match.index, match.index + match[0].length);
    const range = fromReference(window, (reference) => {
      const current = partsOf(reference).year;
      // "The latest quarter" is the one before this one.
      const step = relativeQuarters[which.toLowerCase()];
      if (step !== undefined && !relative) {
        const first =
          Math.floor((partsOf(reference).month - 1) / monthsInQuarter + step) * monthsInQuarter + 1;
        return { from: dayAt(current, first, 1), to: dayAt(current, first + monthsInQuarter, 0) };
      }
      if (relative) return rangeIn(current + (/last/i.test(relative) ? -1 : /next/i.test(relative) ? 1 : 0));
      // A quarter that has not begun is last year's, unless the words look ahead.
      return rangeIn(rangeIn(current).from > reference && tense !== "future" ? current - 1 : current);
    });
    return { range, precision: "season" };
  },
);
