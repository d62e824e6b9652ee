/**
 * Finds: this, last and next week, month, year.
 * Match: "Putin last week signed off on …", "earlier this month", "next year", "late last year", "May last year" (its tail).
 * Near miss: "the past week" (a stretch up to now); "the last years of the war".
 * Source: seed 004; dev 051, 087.
 * Order: after stretches, before months.
 */
import { monthRange, partsOf, type Range, weekOf, yearRange } from "#lib/pipeline/3-times/calendar.ts";
import { fromReference, patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const pattern =
  /\b(?:(?<part>earlier|later|early|late) )?(?<which>last|this|next) (?<unit>week|month|year)\b|\b(?:the )?(?<part2>start|beginning|end) of (?:the|this|last|next) (?<unit2>week|month|year)\b/giu;

export const calendarUnit = patternRule(
  "times/calendar-unit",
  { any: ["las", "thi", "nex", "sta", "beg", "end"], and: ["wee", "mon", "yea"] },
  pattern,
  (groups, match, window) => {
    const unit = (groups.unit ?? groups.unit2 ?? "").toLowerCase();
    const which = (groups.which ?? /\b(last|next)\b/i.exec(match[0])?.[1] ?? "this").toLowerCase();
    const part = (groups.part ?? groups.part2)?.toLowerCase();
    const range = fromReference(window, (reference) => {
      const whole = unitRange(unit, reference, which === "last" ? -1 : which === "next" ? 1 : 0);
      return partOf(whole, part, reference);
    });
    const whole = unit === "week" ? "days" : unit === "month" ? "month" : "year";
    return {
      range,
      precision: part === undefined || unit === "week" ? whole : unit === "month" ? "days" : "season",
    };
  },
);

function unitRange(unit: string, reference: number, shift: number): Range {
  if (unit === "week") return weekOf(reference + shift * 7);
  const { year, month } = partsOf(reference);
  return unit === "month" ? monthRange(year, month + shift) : yearRange(year + shift);
}

/** The part of a unit that the words name: "earlier" and "later" end or begin with the reference day. */
function partOf(whole: Range, part: string | undefined, reference: number): Range {
  const third = Math.floor((whole.to - whole.from + 1) / 3);
  const holdsReference = whole.from <= reference && reference <= whole.to;
  if (part === "earlier") return { from: whole.from, to: holdsReference ? reference : whole.to };
  if (part === "later") return { from: holdsReference ? reference : whole.from, to: whole.to };
  if (part === "early" || part === "start" || part === "beginning")
    return { from: whole.from, to: whole.from + third };
  if (part === "late" || part === "end") return { from: whole.to - third, to: whole.to };
  return whole;
}
