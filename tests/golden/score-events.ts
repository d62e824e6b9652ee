import type { CorpusEvent } from "#lib/domain/corpus.ts";
import { daysBetween } from "#lib/text/shift-day.ts";
import type { GoldEvent } from "#tests/golden/gold-schemas.ts";

/** A range this wide that holds the day counts as the day: the gold's own rule. */
const maxRangeDays = 7;

/** The event of the system that a gold event is found as, by the guide's rule; null where there is none. */
export function findGoldEvent(gold: GoldEvent, events: CorpusEvent[]): CorpusEvent | null {
  const fitting = events.filter(
    (event) =>
      event.type === gold.type &&
      datesAgree(gold.date, event) &&
      weaponsAgree(gold, event) &&
      shared(gold, event) > 0,
  );
  return fitting.sort((a, b) => shared(gold, b) - shared(gold, a))[0] ?? null;
}

function datesAgree(date: string | null, event: CorpusEvent): boolean {
  if (date === null) return true;
  if (!event.date) return false;
  const { from, to } = event.date;
  if (date.length === 7) return from <= `${date}-31` && `${date}-01` <= to && daysBetween(from, to) <= 31;
  return from <= date && date <= to && daysBetween(from, to) <= maxRangeDays;
}

function weaponsAgree(gold: GoldEvent, event: CorpusEvent): boolean {
  if (gold.weapons.length === 0 || event.weapons.length === 0) return true;
  return gold.weapons.some((slug) => event.weapons.includes(slug));
}

function shared(gold: GoldEvent, event: CorpusEvent): number {
  const ids = new Set(event.mentions.map((mention) => mention.articleId));
  return gold.articles.filter((id) => ids.has(id)).length;
}
