/**
 * clusters/newest-day-told: a text without a date came out on the newest day that it puts an event on, or after.
 * Match:     "On March 5, 2023 Russia struck Odesa", "the attack of 17 November 2024"
 * Near miss: what is planned for a day; a month or a year; a day that the text gives without its year
 * Source:    news tells of what has happened
 */
import type { ArticleReading } from "#lib/domain/article.ts";
import type { Span } from "#lib/domain/span.ts";

/** @returns the day with the words that give it, null where there are none by themselves */
export function newestDayTold({ events }: ArticleReading): { date: string; span: Span | null } | null {
  const days = events.flatMap(({ modality, date, dateSpan }) =>
    modality === "happened" && date?.basis === "stated" && date.from === date.to
      ? [{ date: date.to, span: dateSpan }]
      : [],
  );
  return days.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))[0] ?? null;
}
