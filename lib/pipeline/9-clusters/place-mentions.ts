/** The event mentions of an article with all that tells one event from another, and on which days they put it. */
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { DecidedSpan } from "#lib/domain/decision.ts";
import type { ComparedEvent, PlacedMention } from "#lib/domain/placed-mention.ts";
import { decisionsByMention } from "#lib/pipeline/9-clusters/rules/decided-mentions.ts";
import { distinctiveNumbers } from "#lib/pipeline/9-clusters/rules/shared-numbers.ts";
import { daysBetween, shiftDay } from "#lib/text/shift-day.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

/** A report that gives no day tells of something that lies no further back. */
export const longestLagDays = 31;
/** A longer stretch ("in 2024") names no event of its days. */
const longestWindowDays = 31;

/**
 * @param decided what editors decided about mentions of this article; what is about others does no harm
 * @returns the article's event mentions, in order; `index` is the place in its reading
 */
export function placeMentions(
  { id, reading }: CorpusArticle,
  decided: readonly DecidedSpan[] = [],
): PlacedMention[] {
  const numbers = distinctiveNumbers(reading).sort();
  const decisions = decisionsByMention(
    reading.events.map(({ triggerSpan }) => triggerSpan),
    decided.filter(({ articleId }) => articleId === id),
  );
  return reading.events.map(
    ({ type, title, place, weapons, initiators, targets, principal, lead, date, span }, index) => ({
      articleId: id,
      index,
      event: {
        type,
        title,
        place,
        weapons,
        initiators,
        targets,
        principal,
        lead,
        date,
        published: reading.article.published.date,
        numbers: lead ? numbers : [],
        countries: [...new Set(itemsWithin(reading.countries, span).map(({ code }) => code))].sort(),
        decided: decisions.get(index) ?? null,
      },
    }),
  );
}

/** The one day on which a mention puts its event, or an editor; null where it names a stretch, or no day. */
export function exactDayOf({ date, decided }: ComparedEvent): string | null {
  if (decided?.day) return decided.day;
  return date && date.from === date.to ? date.to : null;
}

/** The days among which the event of a mention without an exact day lies; null where nothing says so, or too many do. */
export function windowOf({ date, published, decided }: ComparedEvent): { from: string; to: string } | null {
  if (decided?.day) return { from: decided.day, to: decided.day };
  if (date)
    return daysBetween(date.from, date.to) <= longestWindowDays ? { from: date.from, to: date.to } : null;
  return published === null ? null : { from: shiftDay(published, -longestLagDays), to: published };
}

/** Events of one family may be told as the other's type: a strike by what was shot down of it, a warning as a statement. */
export function familyOf({ type, decided }: Pick<ComparedEvent, "type" | "decided">): string {
  if (decided?.family) return decided.family;
  if (type === "strike" || type === "interception") return "strike";
  return type === "statement" || type === "warning" ? "speech" : type;
}

export function byReference(
  a: { articleId: string; index: number },
  b: { articleId: string; index: number },
): number {
  return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.index - b.index;
}
