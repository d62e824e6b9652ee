/** The rows of an article back to its reading: the way back from build-reading-rows.ts, which holds that nothing is lost. */

import { fromDay } from "#lib/db/calendar-day.ts";
import type { Actor as ActorRow, Prisma } from "#lib/db/client/client.ts";
import { type ArticleReading, articleReadingSchema } from "#lib/domain/article.ts";

const byIndex = { orderBy: { index: "asc" } } as const;

/** Everything that belongs to a reading, each list in the reading's own order. */
export const readingInclude = {
  furniture: byIndex,
  paragraphs: byIndex,
  sentences: byIndex,
  times: byIndex,
  weapons: { ...byIndex, include: { weapon: { select: { isClass: true } } } },
  countries: byIndex,
  places: byIndex,
  actors: { ...byIndex, include: { actor: true } },
  quotes: { ...byIndex, include: { speaker: true, relay: true } },
  claims: { ...byIndex, include: { speaker: true, relay: true, quantities: byIndex } },
  eventMentions: { ...byIndex, include: { weapons: byIndex, countries: byIndex } },
  issues: byIndex,
} satisfies Prisma.ArticleInclude;

export type ReadingRow = Prisma.ArticleGetPayload<{ include: typeof readingInclude }>;

/**
 * Offsets: UTF-16 code units into the article's text.
 * Throws: ZodError where the rows are no reading, which only a change of the database from outside can bring about
 */
export function buildReading(row: ReadingRow): ArticleReading {
  return articleReadingSchema.parse({
    article: buildArticle(row),
    sentences: row.sentences.map(bareSpan),
    times: row.times.map((time) => ({
      ...mention(time),
      from: fromDay(time.fromDate),
      to: fromDay(time.toDate),
      precision: time.precision,
    })),
    weapons: row.weapons.map((item) => ({
      ...mention(item),
      slug: item.weaponSlug,
      isClass: item.weapon.isClass,
    })),
    countries: row.countries.map((item) => ({ ...mention(item), code: item.countryCode, as: item.namedAs })),
    places: row.places.map((item) => ({ ...mention(item), slug: item.placeSlug })),
    actors: row.actors.map((item) => ({ ...mention(item), actor: buildActor(item.actor) })),
    quotes: row.quotes.map((quote) => ({ ...telling(quote), text: quote.text })),
    claims: row.claims.map((claim) => ({
      ...telling(claim),
      text: claim.text,
      certainty: claim.certainty,
      speakerCertainty: claim.speakerCertainty,
      modality: claim.modality,
      position: claim.position,
      quantities: claim.quantities.map(({ start, end, low, high, bound, unit, of }) => ({
        span: { start, end },
        low,
        high,
        bound,
        unit,
        of,
      })),
      eventIndex: claim.eventIndex,
    })),
    events: row.eventMentions.map(buildEvent),
    issues: row.issues.map(({ ruleId, start, end, reason, severity }) => ({
      ruleId,
      span: span(start, end),
      reason,
      severity,
    })),
  });
}

function buildArticle(row: ReadingRow) {
  const author = span(row.authorStart, row.authorEnd);
  return {
    source: row.source,
    original: row.original,
    text: row.text,
    language: row.language,
    title: span(row.titleStart, row.titleEnd),
    standfirst: span(row.standfirstStart, row.standfirstEnd),
    furniture: row.furniture.map((item) => ({
      span: bareSpan(item),
      originalSpan: span(item.originalStart, item.originalEnd),
      kind: item.kind,
      ruleId: item.ruleId,
    })),
    paragraphs: row.paragraphs.map(bareSpan),
    outlet: {
      name: row.outletName,
      slug: row.outletSlug,
      basis: row.outletBasis,
      span: span(row.outletStart, row.outletEnd),
      republishes: row.republishes,
      republishesSpan: span(row.republishesStart, row.republishesEnd),
    },
    author: row.author === null || author === null ? null : { name: row.author, span: author },
    published: {
      date: fromDay(row.publishedDate),
      time: row.publishedTime,
      basis: row.publishedBasis,
      span: span(row.publishedStart, row.publishedEnd),
      ruleId: row.publishedRuleId,
      reason: row.publishedReason,
    },
  };
}

function buildEvent(event: ReadingRow["eventMentions"][number]) {
  const codes = (role: string) =>
    event.countries.filter((row) => row.role === role).map((row) => row.countryCode);
  const [from, to] = [fromDay(event.fromDate), fromDay(event.toDate)];
  return {
    span: bareSpan(event),
    triggerSpan: span(event.triggerStart, event.triggerEnd),
    type: event.type,
    title: event.title,
    date: from === null ? null : { from, to, precision: event.precision, basis: event.basis },
    dateSpan: span(event.dateStart, event.dateEnd),
    place: event.placeSlug,
    weapons: event.weapons.map(({ weaponSlug }) => weaponSlug),
    initiators: codes("initiator"),
    targets: codes("target"),
    principal: event.principal,
    modality: event.modality,
    lead: event.lead,
    ruleId: event.ruleId,
  };
}

function span(start: number | null, end: number | null) {
  return start === null || end === null ? null : { start, end };
}

function bareSpan({ start, end }: { start: number; end: number }) {
  return { start, end };
}

type MentionRow = { start: number; end: number; surface: string; ruleId: string; basis: string };

function mention(row: MentionRow) {
  return { span: bareSpan(row), surface: row.surface, ruleId: row.ruleId, basis: row.basis };
}

function buildActor({ name, kind, role, countryCode }: ActorRow) {
  return { name, kind, role, country: countryCode };
}

function telling(row: ReadingRow["quotes"][number] | ReadingRow["claims"][number]) {
  return {
    span: bareSpan(row),
    speaker: row.speaker && buildActor(row.speaker),
    relay: row.relay && buildActor(row.relay),
    cue: row.cue,
    cueSpan: span(row.cueStart, row.cueEnd),
    ruleId: row.ruleId,
  };
}
