/**
 * Finds: calendar dates with a day and a month: over chrono-node, whose strict parsers read them well.
 * Match: "Nov. 1", "Feb. 24, 2022", "early on 17 November", "24.02.2022", "November 16-17", "2024-11-20".
 * Near miss: "24/7", "9/11", "5,156 seconds", "12 May-class ships".
 * Source: seeds 003, 004; dev 017, 026, 047, 087, 103.
 * Order: before weekdays and months, of which it may hold one.
 */
import { en, type ParsedComponents, type ParsedResult } from "chrono-node";
import { dayAt, isDay, partsOf, type Range } from "#lib/pipeline/3-times/calendar.ts";
import { tenseAround } from "#lib/pipeline/3-times/tense.ts";
import type { FoundTime, TimeRule, TimeWindow } from "#lib/pipeline/3-times/time-rule.ts";

/** Chrono is slow beside a look for what a date must hold: a month's name by a number, or digits with marks. */
const mayHoldDate =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? \d|\d(?:st|nd|rd|th)?(?: of)?[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{1,4}[-./]\d{1,2}[-./]\d{2,4}/i;
const lead = /^(?:on|from|between|at|since|by|until|in)\s+/i;
/** "early on", "late on" belong to the expression. */
const dayPartBefore = /\b(?:early|late)(?: on)? $/i;
/** Away from the reference day a date without a year is sought at most so far ahead when no verb says which way. */
const farthestAheadDays = 100;
/** Chrono counts from an instant; noon keeps every zone on the same day. */
const noonHour = 12;

export const calendarDate: TimeRule = {
  id: "times/calendar-date",
  find(window) {
    if (!mayHoldDate.test(window.text)) return [];
    const { year, month, day } = partsOf(window.reference ?? 0);
    const reference = { instant: new Date(Date.UTC(year, month - 1, day, noonHour)), timezone: 0 };
    return en.strict.parse(window.text, reference).flatMap((result) => readResult(result, window));
  },
};

function readResult(result: ParsedResult, window: TimeWindow): FoundTime[] {
  const { start: first } = result;
  if (!first.isCertain("day") || !first.isCertain("month")) return [];
  if (/^\d{1,2}[/.]\d{1,2}$/.test(result.text.trim())) return [];
  const text = result.text.replace(lead, "").trimEnd().replace(/[,;]$/, "");
  let start = result.index + result.text.indexOf(text);
  const end = start + text.length;
  // Not the day number of a longer number: "2,000 March".
  if (/[\d.,]$/.test(window.text.slice(Math.max(0, start - 1), start))) return [];
  const dayPart = dayPartBefore.exec(window.text.slice(Math.max(0, start - 10), start));
  if (dayPart) start -= dayPart[0].length;
  const hasClock = first.isCertain("hour");
  const range = rangeOf(result, window, start, end);
  if (range === "impossible") return [];
  const precision = hasClock ? "minute" : range && range.from !== range.to ? "days" : "day";
  return [{ start, end, range, precision, basis: "stated", ruleId: calendarDate.id }];
}

function rangeOf(
  result: ParsedResult,
  window: TimeWindow,
  start: number,
  end: number,
): Range | null | "impossible" {
  const first = result.start;
  const last = result.end;
  const month = first.get("month") ?? 1;
  const day = first.get("day") ?? 1;
  if (first.isCertain("year") || last?.isCertain("year")) {
    const year = (first.isCertain("year") ? first : (last ?? first)).get("year") ?? 0;
    if (!isDay(year, month, day)) return "impossible";
    return untilEnd(dayAt(year, month, day), last, year);
  }
  if (window.reference === null) return null;
  const year = yearOf(month, day, first, window, start, end);
  return untilEnd(dayAt(year, month, day), last, year);
}

function untilEnd(from: number, last: ParsedComponents | null | undefined, year: number): Range {
  if (!last?.isCertain("day")) return { from, to: from };
  const to = dayAt(
    last.isCertain("year") ? (last.get("year") ?? year) : year,
    last.get("month") ?? 1,
    last.get("day") ?? 1,
  );
  return to >= from ? { from, to } : { from, to: from };
}

/** The year that the weekday beside it agrees with; else the one on the side that the verb looks to; else the nearest. */
function yearOf(
  month: number,
  day: number,
  first: ParsedComponents,
  { text, reference }: TimeWindow,
  start: number,
  end: number,
): number {
  const today = reference ?? 0;
  const { year } = partsOf(today);
  const years = [year - 1, year, year + 1].filter((each) => isDay(each, month, day));
  const distance = (each: number) => dayAt(each, month, day) - today;
  const tense = tenseAround(text, start, end);
  const past = years.filter((each) => distance(each) <= 0).at(-1);
  const ahead = years.find((each) => distance(each) >= 0);
  if (first.isCertain("weekday")) {
    const agreeing = [...years, year - 2, year - 3].find(
      (each) => new Date(Date.UTC(each, month - 1, day)).getUTCDay() === first.get("weekday"),
    );
    if (agreeing !== undefined) return agreeing;
  }
  if (tense === "past" && past !== undefined) return past;
  if (tense === "future" && ahead !== undefined) return ahead;
  const isNear =
    ahead !== undefined && distance(ahead) <= farthestAheadDays && -distance(past ?? ahead) > distance(ahead);
  return (isNear ? ahead : past) ?? ahead ?? year;
}
