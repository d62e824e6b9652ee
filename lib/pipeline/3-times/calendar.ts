/** Days as whole numbers since 1 January 1970, so that no clock, zone or summer time comes into them. */

const millisecondsADay = 86_400_000;

export type Range = { from: number; to: number };

export function dayOf(isoDate: string): number {
  return Math.round(Date.parse(`${isoDate}T00:00:00Z`) / millisecondsADay);
}

export function isoOf(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** @param month 1 to 12; beyond that it counts on into the years around */
export function dayAt(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / millisecondsADay);
}

/** Whether the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday, as in Date. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The week from Monday to Sunday (ISO 8601) that holds the day. */
export function weekOf(day: number): Range {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: monday, to: monday + 6 };
}

/** @param month 1 to 12; beyond that it counts on into the years around */
export function monthRange(year: number, month: number): Range {
  return { from: dayAt(year, month, 1), to: dayAt(year, month + 1, 0) };
}

export function yearRange(year: number): Range {
  return { from: dayAt(year, 1, 1), to: dayAt(year, 12, 31) };
}

const monthKeys = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdayKeys = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** 1 to 12, by the name's first three letters. */
export function monthNamed(name: string): number {
  return monthKeys.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export function weekdayNamed(name: string): number {
  return weekdayKeys.indexOf(name.slice(0, 3).toLowerCase());
}

/** The first days of a season in the northern hemisphere, where the conflicts of this archive lie; meteorological. */
const seasonMonths: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** @param year the year in which the season begins */
export function seasonRange(season: string, year: number): Range {
  const first = seasonMonths[season.toLowerCase()] ?? 1;
  return { from: dayAt(year, first, 1), to: dayAt(year, first + 3, 0) };
}
