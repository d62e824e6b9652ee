/** Resolves the expressions that hang on a day told before them: "the same day", "a day earlier", a time of day. */
import type { FoundTime } from "#lib/pipeline/3-times/time-rule.ts";

/** "The same period" may be a stretch; one longer than a week is no day that the text is still speaking of. */
const longestToldDays = 7;

/** @param found by start, offsets into the whole text */
export function resolveTold(found: FoundTime[], reference: number | null): FoundTime[] {
  let told: FoundTime["range"] = null;
  return found.map((time) => {
    if (!time.anchor) {
      if (time.range && time.range.to - time.range.from < longestToldDays) told = time.range;
      return time;
    }
    const base =
      told ?? (time.part === "clock" && reference !== null ? { from: reference, to: reference } : null);
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

function shiftedDay(day: number): { from: number; to: number } {
  return { from: day, to: day };
}
