/** Resolves the expressions that hang on a day told before them: "the same day", "a day earlier", a time of day. */
import { monthRange, partsOf, yearRange } from "#lib/pipeline/3-times/calendar.ts";
import type { FoundTime } from "#lib/pipeline/3-times/time-rule.ts";

/** "The same period" may be a stretch; one longer than a week is no day that the text is still speaking of. */
const longestToldDays = 7;

/** @param found by start, offsets into the whole text */
export function resolveTold(found: FoundTime[], reference: number | null): FoundTime[] {
  let told: FoundTime["range"] = null;
  let toldYear: FoundTime["range"] = null;
  return found.map((time) => {
    if (!time.anchor) {
      if (time.range && time.range.to - time.range.from < longestToldDays) told = time.range;
      if (time.range) toldYear = time.range;
      return time;
    }
    if (time.anchor.years !== undefined) return yearsFrom(time, time.anchor.years, toldYear);
    const isClock = time.part === "clock";
    // A time of day belongs to a day or a night: not to a week told before.
    const near = told && isClock && told.to - told.from > 1 ? null : told;
    const base = near ?? (isClock && reference !== null ? { from: reference, to: reference } : null);
    if (!base) return time;
    // Counted from a stretch, "a day later" follows its end, "a day earlier" precedes its beginning.
    const { shift } = time.anchor;
    const range =
      shift === 0 ? base : shift < 0 ? shiftedDay(base.from + shift) : shiftedDay(base.to + shift);
    if (time.part !== "clock") told = range;
    // A night or a weekend told before makes it no one day.
    return { ...time, range, precision: range.from === range.to ? time.precision : "days" };
  });
}

/** "The following year", "a year later": the year counted from the one told before; of a month, that month. */
function yearsFrom(time: FoundTime, years: number, told: FoundTime["range"]): FoundTime {
  if (!told) return time;
  const first = partsOf(told.from);
  const isMonth = told.to - told.from <= longestMonthDays && told.to - told.from > longestToldDays;
  return isMonth
    ? { ...time, range: monthRange(first.year + years, first.month), precision: "month" }
    : { ...time, range: yearRange(first.year + years), precision: "year" };
}

const longestMonthDays = 31;

function shiftedDay(day: number): { from: number; to: number } {
  return { from: day, to: day };
}
