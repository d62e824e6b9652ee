/** Days counted from 1970-01-01, and the ways in which articles write them. */

import { months } from "#lib/present/format-day.ts";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const millisecondsPerDay = 86_400_000;

export const firstDay = dayOf("2015-01-01");

export function dayOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / millisecondsPerDay;
}

export function isoOf(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

export function weekdayOf(day: number): string {
  return weekdays[new Date(day * millisecondsPerDay).getUTCDay()] ?? "";
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The parts of a day as they are written. `short` as agencies do: "Nov", "Sept", "June". */
export function partsOf(day: number): {
  d: number;
  m: string;
  y: number;
  month: string;
  short: string;
  short3: string;
} {
  const date = new Date(day * millisecondsPerDay);
  const month = months[date.getUTCMonth()] ?? "";
  return {
    d: date.getUTCDate(),
    m: twoDigits(date.getUTCMonth() + 1),
    y: date.getUTCFullYear(),
    month,
    short: month.length <= 5 ? month : month === "September" ? "Sept" : month.slice(0, 3),
    short3: month.slice(0, 3),
  };
}

/** "November 19", "19 November". */
export function dayAndMonth(day: number, style: "us" | "gb"): string {
  const { d, month } = partsOf(day);
  return style === "us" ? `${month} ${d}` : `${d} ${month}`;
}
