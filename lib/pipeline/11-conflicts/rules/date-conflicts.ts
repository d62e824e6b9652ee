/**
 * conflicts/date: two texts put one event on days that do not meet.
 * Match:     "on Monday, 8 July" / "on 10 July"
 * Near miss: "overnight into Sunday" beside Saturday; Saturday there and Sunday here (time zones, one day); "last week"; a day
 *            that was inferred
 */
import type { Conflict } from "#lib/domain/corpus.ts";
import { type EventTexts, onePerArticle, toSideOf } from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";
import { daysBetween } from "#lib/text/shift-day.ts";

/** A night has two days, and so has a moment on two continents. */
const tolerance = 1;

export function dateConflicts({ event, articles }: EventTexts): Conflict[] {
  const readings = new Map(articles.map(({ id, reading }) => [id, reading]));
  const dated = event.mentions.flatMap(({ articleId, index }) => {
    const reading = readings.get(articleId);
    const mention = reading?.events[index];
    if (!reading || !mention?.date || !mention.dateSpan) return [];
    const { from, to, basis } = mention.date;
    return basis === "stated" && from === to
      ? [{ articleId, day: to, side: toSideOf(articleId, reading, mention.span) }]
      : [];
  });
  const first = onePerArticle(dated);
  const differing = first.filter((a) => first.some((b) => Math.abs(daysBetween(a.day, b.day)) > tolerance));
  return differing.length > 1
    ? [{ kind: "date", about: "on which day", sides: differing.map(({ side }) => side) }]
    : [];
}
