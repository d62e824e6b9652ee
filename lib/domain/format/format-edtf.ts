import type { DateRange } from "#lib/domain/date-range.ts";

/** EDTF's numbers for seasons (level 1), by the month in which a season begins for weather services. */
const seasonByFirstMonth: Record<number, number> = { 3: 21, 6: 22, 9: 23, 12: 24 };
const monthsOfSeason = 3;

/**
 * A range of days in the Extended Date/Time Format (ISO 8601-2), no more precise than the range itself:
 * "2024-11-19", "2024-11-16/2024-11-17", "2024-11", "2024-21" (spring), "2024".
 */
export function formatEdtf({ from, to, precision }: Pick<DateRange, "from" | "to" | "precision">): string {
  switch (precision) {
    case "year":
      return interval(from.slice(0, "2024".length), to.slice(0, "2024".length));
    case "month":
      return interval(from.slice(0, "2024-11".length), to.slice(0, "2024-11".length));
    case "season":
      return season(from, to) ?? interval(from, to);
    default:
      return interval(from, to);
  }
}

function interval(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

/** Null for a part of the year that is none of the four seasons, such as "late 2024". */
function season(from: string, to: string): string | null {
  const [year = 0, month = 0, day] = from.split("-").map(Number);
  const number = seasonByFirstMonth[month];
  // Day 0 is the last one of the month before.
  const last = new Date(Date.UTC(year, month - 1 + monthsOfSeason, 0)).toISOString().slice(0, to.length);
  return number && day === 1 && to === last ? `${year}-${number}` : null;
}
