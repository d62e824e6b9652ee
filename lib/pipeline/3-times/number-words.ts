/** Numbers of units as news writes them: "24", "three", "a", "a couple of". */
import { numberWords } from "#lib/text/number-words.ts";

const words: Readonly<Record<string, number>> = {
  ...numberWords,
  a: 1,
  an: 1,
  "a couple of": 2,
  "couple of": 2,
  couple: 2,
};

/** An alternation of all that parseCount reads. */
export const countPattern =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|(?:a )?couple(?: of)?)";

export function parseCount(text: string): number | null {
  const key = text.toLowerCase();
  return /^\d+$/.test(key) ? Number(key) : (words[key] ?? null);
}

export type Unit = "hour" | "day" | "week" | "month" | "year" | "decade";
export const unitPattern = "(?:hour|day|week|month|year|decade)s?";

export function unitNamed(text: string): Unit {
  return text.toLowerCase().replace(/s$/, "") as Unit;
}

/** Days in a unit, for counting back over a stretch that ends on the reference day. */
export const daysIn: Record<Unit, number> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3652,
};
