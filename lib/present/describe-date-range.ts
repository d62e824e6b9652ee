import type { DateRange } from "#lib/domain/date-range.ts";
import { capitalised } from "#lib/present/capitalised.ts";
import { daysBetween, formatDay, weekdayIndex } from "#lib/present/format-day.ts";

/** A date as a page shows it, never more precise than it is known. */
export type DateDescription = {
  /** The large part: "25", "16–17", "Sept", "2024". */
  numerals: string;
  /** The small part beside it: "Nov", "2024", or "". */
  unit: string;
  /** Under it: "Monday, stated", "weekend, inferred", "month". */
  note: string;
  /** In a sentence: "Monday 25 November 2024", "the weekend of 16–17 November 2024". */
  sentence: string;
  /** Known only roughly: set in italics. */
  rough: boolean;
};

const NO_DATE: DateDescription = {
  numerals: "–",
  unit: "",
  note: "no text gives a date",
  sentence: "no date given",
  rough: true,
};

/** The northern seasons by their first month, as news uses them. */
const SEASON_BY_FIRST_MONTH: Record<number, string> = { 3: "spring", 6: "summer", 9: "autumn", 12: "winter" };

/** Describes when a thing happened. The small part of a day leaves the year out: a list of days has its own head for it. */
export function describeDateRange(date: DateRange | null): DateDescription {
  if (date === null) return NO_DATE;
  const { from, to, precision, basis } = date;
  const rough = basis === "inferred";
  const year = from.slice(0, 4);
  if (precision === "year")
    return { numerals: year, unit: "", note: `year, ${basis}`, sentence: year, rough };
  if (precision === "season") {
    const season = SEASON_BY_FIRST_MONTH[Number(from.slice(5, 7))] ?? spanOfMonths(from, to);
    return {
      numerals: capitalised(season),
      unit: year,
      note: `season, ${basis}`,
      sentence: `${season} ${year}`,
      rough,
    };
  }
  if (precision === "month")
    return {
      numerals: from.slice(0, 7) === to.slice(0, 7) ? formatDay(from, "month") : spanOfMonths(from, to),
      unit: year,
      note: `month, ${basis}`,
      sentence:
        from.slice(0, 7) === to.slice(0, 7)
          ? formatDay(from, "monthAndYear")
          : `${spanOfMonths(from, to)} ${year}`,
      rough,
    };
  if (from === to)
    return {
      numerals: String(Number(from.slice(8))),
      unit: formatDay(from, "month"),
      note: `${formatDay(from, "weekday")}, ${basis}`,
      sentence: `${formatDay(from, "weekday")} ${formatDay(from, "long")}`,
      rough,
    };
  return describeDays(from, to, basis, rough);
}

function describeDays(from: string, to: string, basis: string, rough: boolean): DateDescription {
  const weekend = weekdayIndex(from) === 5 && daysBetween(from, to) === 1;
  const days = weekend ? "weekend" : `${formatDay(from, "weekday")} to ${formatDay(to, "weekday")}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const sentence = sameMonth
    ? `${Number(from.slice(8))}–${formatDay(to, "long")}`
    : `${formatDay(from, from.slice(0, 4) === to.slice(0, 4) ? "dayAndMonth" : "long")} – ${formatDay(to, "long")}`;
  const fromMonth = formatDay(from, "month");
  return {
    numerals: sameMonth ? `${Number(from.slice(8))}–${Number(to.slice(8))}` : `${Number(from.slice(8))}`,
    unit: sameMonth ? fromMonth : `${fromMonth} – ${Number(to.slice(8))} ${formatDay(to, "month")}`,
    note: `${days}, ${basis}`,
    sentence: weekend ? `the weekend of ${sentence}` : sentence,
    rough,
  };
}

function spanOfMonths(from: string, to: string): string {
  return `${formatDay(from, "month")}–${formatDay(to, "month")}`;
}

/** Which of the seven days of its week a date fills, and how. */
export type WeekGauge = {
  kind: "day" | "rough" | "span" | "open" | "none";
  first: number;
  last: number;
  /** The days go on into the next week. */
  continues: boolean;
};

/** The week gauge of a date: a filled day, a hollow one where inferred, a span inside one week, an open bar beyond. */
export function gaugeOf(date: DateRange | null): WeekGauge {
  if (date === null) return { kind: "none", first: 0, last: 0, continues: false };
  const length = daysBetween(date.from, date.to);
  if (length > 6 || date.precision === "month" || date.precision === "season" || date.precision === "year")
    return { kind: "open", first: 0, last: 6, continues: false };
  const first = weekdayIndex(date.from);
  const last = Math.min(6, first + length);
  if (length > 0) return { kind: "span", first, last, continues: first + length > 6 };
  return { kind: date.basis === "inferred" ? "rough" : "day", first, last, continues: false };
}

/** "August to November 2024": the months that a selection touches, for its head. */
export function describeMonths(span: { from: string; to: string }): string {
  const { from, to } = span;
  if (from.slice(0, 7) === to.slice(0, 7)) return formatDay(from, "monthAndYear");
  const first =
    from.slice(0, 4) === to.slice(0, 4) ? formatDay(from, "longMonth") : formatDay(from, "monthAndYear");
  return `${first} to ${formatDay(to, "monthAndYear")}`;
}

/** "1 Aug – 25 Nov 2024", "from 1 Aug 2024", "to 25 Nov 2024": a filter on days. */
export function describeDayFilter(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `${formatDay(from, "short")} – ${formatDay(to, "short")}`;
  if (from !== null) return `from ${formatDay(from, "short")}`;
  return to === null ? "" : `to ${formatDay(to, "short")}`;
}
