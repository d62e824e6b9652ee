/** What the articles say together, to the rows of its tables. Pure. */

import { toDay } from "#lib/db/calendar-day.ts";
import type { CorpusEvent, CorpusReading } from "#lib/domain/corpus.ts";
import { AppError } from "#lib/errors/app-error.ts";

/** @param textLengths of every current article by its id: the database checks spans against them */
export function buildCorpusRows(
  { events, claims, relations, copies, publications, namings }: CorpusReading,
  textLengths: Map<string, number>,
) {
  return {
    events: events.map(({ slug, type, title, date, place }) => ({
      slug,
      type,
      title,
      fromDate: toDay(date?.from ?? null),
      toDate: toDay(date?.to ?? null),
      precision: date?.precision ?? null,
      basis: date?.basis ?? null,
      placeSlug: place,
    })),
    eventWeapons: events.flatMap(({ slug: eventSlug, weapons }) =>
      weapons.map((weaponSlug, index) => ({ eventSlug, index, weaponSlug })),
    ),
    eventCountries: events.flatMap(countryRows),
    coverage: events.flatMap(coverageRows),
    eventAppearances: events.flatMap(({ slug: eventSlug, mentions }) =>
      mentions.map(({ articleId, index }) => ({ articleId, mentionIndex: index, eventSlug })),
    ),
    conflicts: events.flatMap(({ slug: eventSlug, conflicts }) =>
      conflicts.map(({ kind, about }, index) => ({ eventSlug, index, kind, about })),
    ),
    conflictSides: events.flatMap(({ slug: eventSlug, conflicts }) =>
      conflicts.flatMap(({ sides }, conflictIndex) =>
        sides.map(({ articleId, says, span }, index) => ({
          eventSlug,
          conflictIndex,
          index,
          articleId,
          textLength: lengthOf(articleId, textLengths),
          ...span,
          says,
        })),
      ),
    ),
    claims: claims.map(({ slug, text, event }) => ({ slug, text, eventSlug: event })),
    claimAppearances: claims.flatMap(({ slug: claimSlug, mentions }) =>
      mentions.map(({ articleId, index }) => ({ articleId, mentionIndex: index, claimSlug })),
    ),
    quoteVariants: claims.flatMap(({ slug: claimSlug, quoteVariants }) =>
      quoteVariants.flatMap((variants, group) =>
        variants.map(({ articleId, index }) => ({ claimSlug, group, articleId, quoteIndex: index })),
      ),
    ),
    namings: namings.flatMap(({ event: eventSlug, concept, label, uses }) =>
      uses.map(({ articleId, surface, count, span }, index) => ({
        eventSlug,
        concept,
        index,
        label,
        articleId,
        textLength: lengthOf(articleId, textLengths),
        surface,
        count,
        ...span,
      })),
    ),
    relations: relations.map(({ from, to, kind }) => ({ fromSlug: from, toSlug: to, kind })),
    copies,
    publications: publications.flatMap(({ articleId, published: { date, ruleId, reason } }) =>
      date && ruleId ? [{ articleId, date: toDay(date), ruleId, reason: reason ?? "" }] : [],
    ),
  };
}

function countryRows({ slug: eventSlug, initiators, targets, countries }: CorpusEvent) {
  const rows = (role: string, codes: string[]) =>
    codes.map((countryCode, index) => ({ eventSlug, index, countryCode, role }));
  return [...rows("initiator", initiators), ...rows("target", targets), ...rows("named", countries)];
}

/** One row for each article that tells of the event, or is mainly about it. */
function coverageRows({ slug: eventSlug, mentions, leadOf }: CorpusEvent) {
  const articleIds = new Set([...mentions.map(({ articleId }) => articleId), ...leadOf]);
  return Array.from(articleIds, (articleId) => ({ eventSlug, articleId, lead: leadOf.includes(articleId) }));
}

function lengthOf(articleId: string, textLengths: Map<string, number>): number {
  const length = textLengths.get(articleId);
  if (length !== undefined) return length;
  throw new AppError(
    "INTERNAL",
    `The corpus names article ${articleId}, which is not there; report this fault.`,
  );
}
