/** The year of a day that a text gives without one. */
import { dayAt, isDay, partsOf, weekdayOf } from "#lib/pipeline/3-times/calendar.ts";
import { tenseAround } from "#lib/pipeline/3-times/tense.ts";

/** Where no verb says which way, a date is sought at most so far ahead of the reference day. */
const farthestAheadDays = 100;
/** Two months to one side beside ten to the other leave little doubt. */
const nearDays = 62;
const farDays = 240;
/** How many years back a weekday may agree: news that names a weekday is of these days. */
const yearsBack = 3;

type DayInText = {
  month: number;
  day: number;
  weekday: number | null;
  reference: number;
  text: string;
  start: number;
  end: number;
};

/** The year that the weekday beside it agrees with; else the one on the side that the verb looks to; else the nearest. */
export function likelyYear({ month, day, weekday, reference, text, start, end }: DayInText): number {
  const { year } = partsOf(reference);
  const years = [year, year - 1, year + 1].filter((each) => isDay(each, month, day));
  if (weekday !== null) {
    const older = Array.from({ length: yearsBack - 1 }, (_, i) => year - 2 - i);
    const agreeing = [...years, ...older].find((each) => weekdayOf(dayAt(each, month, day)) === weekday);
    if (agreeing !== undefined) return agreeing;
  }
  const distance = (each: number) => dayAt(each, month, day) - reference;
  const past = years.filter((each) => distance(each) <= 0).sort((one, other) => other - one)[0];
  const ahead = years.filter((each) => distance(each) >= 0).sort((one, other) => one - other)[0];
  if (past === undefined || ahead === undefined) return past ?? ahead ?? year;
  // A day of the last or the next weeks is the nearest one, whatever a verb near it says.
  if (-distance(past) <= nearDays && distance(ahead) > farDays) return past;
  if (distance(ahead) <= nearDays && -distance(past) > farDays) {
    const isPast = tenseAround(text, start, end) === "past" && distance(ahead) > 0;
    return isPast ? past : ahead;
  }
  const tense = tenseAround(text, start, end);
  if (tense !== "unknown") return tense === "past" ? past : ahead;
  const isAheadNear = distance(ahead) <= farthestAheadDays && distance(ahead) < -distance(past);
  return isAheadNear ? ahead : past;
}
