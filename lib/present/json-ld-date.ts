import type { DateRange } from "#lib/domain/date-range.ts";
import type { PublishedView } from "#lib/domain/views/text-view.ts";

/** How much of an ISO day each precision knows: a year has four characters, a month seven. */
const KNOWN_CHARACTERS: Record<DateRange["precision"], number> = {
  minute: 10,
  day: 10,
  days: 10,
  month: 7,
  season: 7,
  year: 4,
};

/** An event's first and last day as ISO 8601, no more precise than it is known: "2024-11" for a month. */
export function jsonLdDates(date: DateRange | null): { startDate?: string; endDate?: string } {
  if (date === null) return {};
  const known = KNOWN_CHARACTERS[date.precision];
  return { startDate: date.from.slice(0, known), endDate: date.to.slice(0, known) };
}

/** A day of publication that the text or whoever added it gives; what we only infer is nobody's statement. */
export function jsonLdPublished({ date, time, basis }: PublishedView): string | undefined {
  if (date === null || basis === "inferred" || basis === "unknown") return undefined;
  // A time of day without a zone would be read in the reader's own.
  return time !== null && /(?:Z|[+-]\d{2}:?\d{2})$/.test(time) ? `${date}T${time}` : date;
}
