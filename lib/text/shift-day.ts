// One by one: all of date-fns together takes a second to load.
import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";

/** The ISO day `days` later (earlier where negative). Days are calendar days without a zone. */
export function shiftDay(day: string, days: number): string {
  return formatISO(addDays(parseISO(day), days), { representation: "date" });
}

const millisecondsOfDay = 86_400_000;

/** Whole days from `from` to `to`; negative where `to` is earlier. Asked millions of times in a large archive. */
export function daysBetween(from: string, to: string): number {
  // ISO days are read as midnight UTC, where every day is as long.
  return (Date.parse(to) - Date.parse(from)) / millisecondsOfDay;
}
