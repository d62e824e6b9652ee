import type { ArticleReading } from "#lib/domain/article.ts";
import { daysBetween } from "#lib/text/shift-day.ts";

/** A range this wide that holds the day counts as the day: the gold's own rule. */
const maxRangeDays = 7;

/** What the event is that an article is mainly about. No days: the text gives none. No weapons: any will do. */
export type MainEvent = { types: string[]; days: string[]; weapons: string[] };

/**
 * Whether the event that the reading takes for the main one has the right type, a date that holds one of the days (of a month
 * where only that is known), and one of the weapons or none. Where the text has no day to count from, no date is right.
 */
export function scoreMainEvent(
  { types, days, weapons }: MainEvent,
  { events, article }: ArticleReading,
): { type: boolean; date: boolean; weapon: boolean } {
  const main = events.find((event) => event.lead);
  if (!main) return { type: false, date: false, weapon: false };
  const { date } = main;
  return {
    type: types.includes(main.type),
    date:
      days.length === 0 ||
      (date === null
        ? article.published.date === null
        : daysBetween(date.from, date.to) <= maxRangeDays &&
          days.some((day) => date.from.slice(0, day.length) <= day && day <= date.to.slice(0, day.length))),
    weapon:
      weapons.length === 0 ||
      main.weapons.length === 0 ||
      main.weapons.some((weapon) => weapons.includes(weapon)),
  };
}
