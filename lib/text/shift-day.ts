import { addDays, differenceInCalendarDays, formatISO, parseISO } from "date-fns";

/** The ISO day `days` later (earlier where negative). Days are calendar days without a zone. */
export function shiftDay(day: string, days: number): string {
  return formatISO(addDays(parseISO(day), days), { representation: "date" });
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}
