/**
 * Finds: a month without a day, with or without its year.
 * Match: "In May, French President …", "Last September", "September 2025", "in May last year", "late October", "mid-June".
 * Near miss: "May" as a verb, "March on Moscow", "April Smith", "the August body".
 * Source: seeds 000, 001, 003; dev 052, 056, 086, 087, 099.
 * Order: after calendar dates.
 */
import { monthNamed, monthRange, partsOf, type Range } from "#lib/pipeline/3-times/calendar.ts";
import { tenseAround } from "#lib/pipeline/3-times/tense.ts";
import { fromReference, patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const pattern =
  /(?<![\p{L}\p{N}-])(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd of|[Bb]eginning of|[Ss]tart of|[Mm]iddle of)[ -])?(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past) )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}|-class)(?:(?: of|,)? (?<year>(?:19|20)\d\d)(?!\d)| (?:of )?(?<relative>last year|this year|next year|the (?:previous|following) year))?/gu;
/** Words before a bare month that make it one; "May" and "March" need one of them. */
const calendarBefore =
  /(?:\b(?:in|since|last|this|next|of|until|till|by|early|late|mid|from|to|through|during|between|before|after|for|around|on)|(?:ary|rch|ril|June|July|ust|ber) and)[ -]$/i;
/** A capital after a bare month: a name ("April Glaspie"), unless the sentence's calendar words stand before it. */
const nameAfter = /^ \p{Lu}\p{Ll}/u;

export const month = patternRule(
  "times/month",
  { any: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] },
  pattern,
  (groups, match, window) => {
    const { part, which, month: name = "", year, relative } = groups;
    const before = window.text.slice(Math.max(0, match.index - 14), match.index);
    const after = window.text.slice(match.index + match[0].length, match.index + match[0].length + 3);
    const isBare = !part && !which && !year && !relative;
    const isDoubtful = name === "May" || name === "March" || nameAfter.test(after);
    if (isBare && isDoubtful && !calendarBefore.test(before)) return null;
    const precision = part ? "days" : "month";
    const number = monthNamed(name);
    if (year) return { range: partOfMonth(monthRange(Number(year), number), part), precision };
    const tense = tenseAround(window.text, match.index, match.index + match[0].length);
    const range = fromReference(window, (reference) => {
      const now = partsOf(reference);
      const shift = relative
        ? /last|previous/.test(relative)
          ? -1
          : /next|following/.test(relative)
            ? 1
            : 0
        : yearShift(which?.toLowerCase(), number, now.month, tense);
      return partOfMonth(monthRange(now.year + shift, number), part);
    });
    return { range, precision };
  },
);

/** Years from the reference's year. "This" month is the nearest; a bare one lies behind unless the verb looks ahead. */
function yearShift(
  which: string | undefined,
  number: number,
  current: number,
  tense: "past" | "future" | "unknown",
): number {
  if (which === "last" || which === "this past") return number >= current ? -1 : 0;
  if (which === "next") return number > current ? 0 : 1;
  if (which === "this") return 0;
  if (tense === "future") return number < current ? 1 : 0;
  return number > current ? -1 : 0;
}

/** Early, mid, late: the days 1 to 10, 11 to 20, 21 to the end. */
function partOfMonth(whole: Range, part: string | undefined): Range {
  if (!part) return whole;
  if (/^(?:early|beginning|start)/i.test(part)) return { from: whole.from, to: whole.from + 9 };
  if (/^mid/i.test(part)) return { from: whole.from + 10, to: whole.from + 19 };
  return { from: whole.from + 20, to: whole.to };
}
