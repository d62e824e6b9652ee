/**
 * Finds: calendar dates with a day and a month: over chrono-node, whose strict parsers read them well.
 * Match: "Nov. 1", "Feb. 24, 2022", "early on 17 November", "24.02.2022", "November 16-17", "Nov. 19 and 20".
 * Near miss: "24/7", "9/11", "5,156 seconds", "On November 19, 20 drones …" (the 20 is no year).
 * Source: seeds 003, 004; dev 017, 026, 047, 087, 103.
 * Order: before weekdays and months, of which it may hold one.
 */
import { en, type ParsedResult } from "chrono-node";
import { dayAt, isDay, partsOf, type Range, weekOf } from "#lib/pipeline/3-times/calendar.ts";
import { likelyYear } from "#lib/pipeline/3-times/likely-year.ts";
import type { FoundTime, TimeRule, TimeWindow } from "#lib/pipeline/3-times/time-rule.ts";
import { allMatches } from "#lib/text/all-matches.ts";

/** Chrono is slow beside a look for what a date must hold: a month's name by a number, or digits with marks. */
const mayHoldDate =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? \d|\d(?:st|nd|rd|th)?(?: of)?[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{1,4}[-./]\d{1,2}[-./]\d{2,4}/gi;
const lead = /^(?:on|from|between|at|since|by|until|in)\s+/i;
/** "early on", "late on" belong to the expression; "the week of" makes it a week. */
const before = /\b(?:(?<part>early|late)(?: on)?|(?<week>the week of)) $/i;
/** Chrono takes "November 19, 20" for a year. */
const shortYear = /(?<=\p{L}\.? \d{1,2}),? \d{2}$/u;
/** Further days behind the month's first or before its last: "Nov. 19 and 20", "19 and 20 November"; no count of things. */
const furtherDays =
  /^(?:, \d{1,2}){0,4},? (?:and|or) (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d%:]|[.,]\d| \p{Ll}+s\b)/u;
const earlierDays = /(?<![\d.,-])(?<day>\d{1,2})(?:st|nd|rd|th)?(?:, \d{1,2}){0,4},? (?:and|or|to) $/;
/** Chrono counts from an instant; noon keeps every zone on the same day. */
const noonHour = 12;

/** Chrono's strict parsers of dates; those of distances, weekdays and times alone are other rules' matter. */
const chrono = en.strict.clone();
chrono.parsers = chrono.parsers.filter((parser) =>
  /^(?:ISOFormat|SlashDateFormat|ENMonthName(?:Little|Middle)Endian|ENMonthName|ENYearMonthDay|ENSlashMonthFormat|ENTimeExpression|ENWeekday)Parser$/.test(
    parser.constructor.name,
  ),
);

export const calendarDate: TimeRule = {
  id: "times/calendar-date",
  hint: { any: ["#"] },
  find(window) {
    const stretch = stretchOf(window.text);
    if (!stretch) return [];
    const { year, month, day } = partsOf(window.reference ?? 0);
    const reference = { instant: new Date(Date.UTC(year, month - 1, day, noonHour)), timezone: 0 };
    return chrono
      .parse(window.text.slice(stretch.from, stretch.to), reference)
      .flatMap((result) => readResult(result, stretch.from, window) ?? []);
  },
};

/** From some words before the first date to some behind the last: Chrono's time grows with what it looks at. */
function stretchOf(text: string): { from: number; to: number } | null {
  let first = -1;
  let last = -1;
  for (const match of allMatches(text, mayHoldDate)) {
    if (first < 0) first = match.index;
    last = match.index + match[0].length;
  }
  if (first < 0) return null;
  const from = text.lastIndexOf(" ", Math.max(0, first - reachCodeUnits));
  const to = text.indexOf(" ", Math.min(text.length, last + reachCodeUnits));
  return { from: from < 0 ? 0 : from, to: to < 0 ? text.length : to };
}

/** "late on the evening of Wednesday, the 20th of November 2024 at 10:45 p.m. GMT": what may stand around a date. */
const reachCodeUnits = 40;

type ReadDate = {
  month: number;
  day: number;
  year: number | null;
  weekday: number | null;
  lastMonth: number;
  lastDay: number;
  lastYear: number | null;
};

/** @param offset where in the window's text what Chrono read begins */
function readResult(result: ParsedResult, offset: number, window: TimeWindow): FoundTime | null {
  const { start: first } = result;
  if (!first.isCertain("day") || !first.isCertain("month")) return null;
  const whole = result.text.replace(lead, "").trimEnd().replace(/[,;]$/, "");
  if (/^\d{1,2}[/.]\d{1,2}$/.test(whole)) return null;
  const text = whole.replace(shortYear, "");
  let start = offset + result.index + result.text.indexOf(text);
  let end = start + text.length;
  // Not the end of a longer number: "2,000 March".
  if (/[\d.,]/.test(window.text.charAt(start - 1))) return null;
  const date = readDate(result, text !== whole);
  const further = /\p{L}\.? \d{1,2}$/u.test(text) ? furtherDays.exec(window.text.slice(end, end + 40)) : null;
  const earlier = /^\d/.test(text)
    ? earlierDays.exec(window.text.slice(Math.max(0, start - 30), start))
    : null;
  if (further) {
    date.lastDay = Number(further.groups?.day);
    end += further[0].length;
  }
  if (earlier) {
    date.day = Number(earlier.groups?.day);
    start -= earlier[0].length;
  }
  const range = rangeOf(date, window, start, end);
  if (range === "impossible") return null;
  return withLead(
    {
      start,
      end,
      range,
      precision: precisionOf(first.isCertain("hour"), range),
      basis: "stated",
      ruleId: calendarDate.id,
    },
    window.text,
  );
}

function readDate({ start: first, end: last }: ParsedResult, hasNoYear: boolean): ReadDate {
  const month = first.get("month") ?? 1;
  const day = first.get("day") ?? 1;
  const end = last?.isCertain("day") ? last : null;
  return {
    month,
    day,
    year: first.isCertain("year") && !hasNoYear ? first.get("year") : null,
    weekday: first.isCertain("weekday") ? first.get("weekday") : null,
    lastMonth: end?.get("month") ?? month,
    lastDay: end?.get("day") ?? day,
    lastYear: end?.isCertain("year") && !hasNoYear ? end.get("year") : null,
  };
}

function rangeOf(
  date: ReadDate,
  { text, reference }: TimeWindow,
  start: number,
  end: number,
): Range | null | "impossible" {
  const { month, day, weekday, lastMonth, lastDay } = date;
  const stated = date.year ?? date.lastYear;
  if (stated === null && reference === null) return null;
  const year = stated ?? likelyYear({ month, day, weekday, reference: reference ?? 0, text, start, end });
  if (!isDay(year, month, day)) return "impossible";
  const from = dayAt(year, month, day);
  const to = isDay(date.lastYear ?? year, lastMonth, lastDay)
    ? dayAt(date.lastYear ?? year, lastMonth, lastDay)
    : from;
  return { from, to: Math.max(from, to) };
}

function precisionOf(hasClock: boolean, range: Range | null): FoundTime["precision"] {
  if (range && range.from !== range.to) return "days";
  return hasClock ? "minute" : "day";
}

function withLead(time: FoundTime, text: string): FoundTime {
  const match = before.exec(text.slice(Math.max(0, time.start - 12), time.start));
  if (!match) return time;
  const start = time.start - match[0].length;
  return match.groups?.week
    ? { ...time, start, range: time.range && weekOf(time.range.from), precision: "days" }
    : { ...time, start };
}
