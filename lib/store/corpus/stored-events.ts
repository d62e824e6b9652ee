/** Events with what finds them again, and the addresses that they have and had. */
import { toDay } from "#lib/db/calendar-day.ts";
import type { ClaimRelation, CorpusClaim, CorpusEvent, Naming } from "#lib/domain/corpus.ts";
import { type DatedEvent, datedEventSchema } from "#lib/domain/placed-mention.ts";
import { buildCorpusRows } from "#lib/store/build-corpus-rows.ts";
import { gatherFacets } from "#lib/store/corpus/event-facets.ts";
import type { Days } from "#lib/store/corpus/placed-mentions.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/** `key`: its first mention. `base`: its address before it is told from like ones. */
export type EventAddress = { key: string; base: string; slug: string };

/**
 * `dated`: what mentions without an exact day are compared with; null where the event has none itself.
 * `partOf`: the key of the wider event that it is a part of.
 */
export type EventToSave = EventAddress & {
  family: string;
  day: string | null;
  partOf: string | null;
  dated: DatedEvent | null;
  event: CorpusEvent;
  claims: CorpusClaim[];
  relations: ClaimRelation[];
  namings: Naming[];
};

const address = { key: true, base: true, slug: true } as const;

export function addressesOfKeys(transaction: Transaction, keys: readonly string[]): Promise<EventAddress[]> {
  return transaction.event.findMany({ where: { key: { in: [...keys] } }, select: address });
}

export function addressesOfBases(
  transaction: Transaction,
  bases: readonly string[],
): Promise<EventAddress[]> {
  return transaction.event.findMany({ where: { base: { in: [...bases] } }, select: address });
}

/** The events of a family that have an exact day among these. */
export async function datedEventsAmong(
  transaction: Transaction,
  family: string,
  { from, to }: Days,
): Promise<DatedEvent[]> {
  const rows = await transaction.event.findMany({
    where: { family, day: { gte: toDay(from), lte: toDay(to) } },
    select: { compared: true },
  });
  return rows.map(({ compared }) => datedEventSchema.parse(compared));
}

/** The address that an event had, and the mention by which it is found where it is now. */
export type OldAddress = { slug: string; key: string };

/** Every address that leads to one of these events, its own among them. */
export async function oldAddresses(transaction: Transaction, keys: readonly string[]): Promise<OldAddress[]> {
  const rows = await transaction.event.findMany({
    where: { key: { in: [...keys] } },
    select: { key: true, slug: true, redirects: { select: { slug: true } } },
  });
  return rows.flatMap(({ key, slug, redirects }) =>
    [slug, ...redirects.map((redirect) => redirect.slug)].map((old) => ({ slug: old, key })),
  );
}

/**
 * Takes events away, with all that hangs on them, and gives others another address.
 * @param removed keys of events that are to be written anew or are no more
 */
export async function removeEvents(
  transaction: Transaction,
  removed: readonly string[],
  renamed: readonly EventAddress[],
): Promise<void> {
  await transaction.event.deleteMany({ where: { key: { in: [...removed] } } });
  // One that gives its address up goes first: no two events have one at a time.
  const byLength = [...renamed].sort((a, b) => b.slug.length - a.slug.length);
  for (const { key, slug } of byLength) await transaction.event.update({ where: { key }, data: { slug } });
}

/** By the key of each of these events that of the wider one that it is a part of. */
export async function partsOfKeys(
  transaction: Transaction,
  keys: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await transaction.event.findMany({
    where: { key: { in: [...keys] } },
    select: { key: true, partOf: true },
  });
  return new Map(rows.map(({ key, partOf }) => [key, partOf]));
}

export async function moveParts(
  transaction: Transaction,
  parts: ReadonlyMap<string, string | null>,
): Promise<void> {
  if (parts.size === 0) return;
  const moves = JSON.stringify(Array.from(parts, ([key, partOf]) => ({ key, partOf })));
  await transaction.$executeRaw`
    UPDATE "Event" AS "row" SET "partOf" = "move"."partOf"
    FROM json_to_recordset(${moves}::json) AS "move"("key" text, "partOf" text)
    WHERE "row"."key" = "move"."key" AND "row"."partOf" IS DISTINCT FROM "move"."partOf"`;
}

/** @param written events as they are now addressed @param redirects old addresses with the key of the event that they lead to now */
export async function replaceRedirects(
  transaction: Transaction,
  written: readonly EventAddress[],
  redirects: readonly OldAddress[],
): Promise<void> {
  const taken = new Set(written.map(({ slug }) => slug));
  await transaction.eventRedirect.deleteMany({ where: { slug: { in: [...taken] } } });
  const slugs = new Map(written.map(({ key, slug }) => [key, slug]));
  const rows = redirects.flatMap(({ slug, key }) => {
    const eventSlug = slugs.get(key);
    return eventSlug && !taken.has(slug) ? [{ slug, eventSlug }] : [];
  });
  await insertRows(transaction, "EventRedirect", rows, { skipDuplicates: true });
}

/** @param textLengths of every article that the events name: the database checks spans against it */
export async function insertEvents(
  transaction: Transaction,
  saved: readonly EventToSave[],
  textLengths: Map<string, number>,
): Promise<void> {
  const rows = buildCorpusRows(
    {
      events: saved.map(({ event }) => event),
      claims: saved.flatMap(({ claims }) => claims),
      relations: saved.flatMap(({ relations }) => relations),
      namings: saved.flatMap(({ namings }) => namings),
      copies: [],
      publications: [],
    },
    textLengths,
  );
  const bySlug = new Map(saved.map((event) => [event.slug, event]));
  const events = rows.events.map((row) => {
    const own = bySlug.get(row.slug);
    return {
      ...row,
      key: own?.key,
      base: own?.base,
      family: own?.family,
      day: own?.day,
      partOf: own?.partOf,
      compared: own?.dated,
    };
  });
  await insertRows(transaction, "Event", events);
  await insertRows(transaction, "EventWeapon", rows.eventWeapons);
  await insertRows(transaction, "EventCountry", rows.eventCountries);
  await insertRows(transaction, "EventCoverage", rows.coverage);
  await insertRows(transaction, "EventAppearance", rows.eventAppearances);
  await insertRows(transaction, "Conflict", rows.conflicts);
  await insertRows(transaction, "ConflictSide", rows.conflictSides);
  await insertRows(transaction, "EventNaming", rows.namings);
  await insertClaims(transaction, rows);
  await gatherFacets(
    transaction,
    events.map(({ slug }) => slug),
  );
}

/** Claims with their mentions and quotations; of an event, or of an article alone. */
export async function insertClaims(
  transaction: Transaction,
  rows: Pick<
    ReturnType<typeof buildCorpusRows>,
    "claims" | "claimAppearances" | "quoteVariants" | "relations"
  >,
): Promise<void> {
  await insertRows(transaction, "Claim", rows.claims);
  await insertRows(transaction, "ClaimAppearance", rows.claimAppearances);
  await insertRows(transaction, "QuoteVariant", rows.quoteVariants);
  await insertRows(transaction, "ClaimRelation", rows.relations);
}

/** The claims of no event that these articles make; each is one article's. */
export async function deleteLooseClaims(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "Claim" USING "ClaimAppearance"
    WHERE "claimSlug" = "slug" AND "articleId" = ANY(${[...articleIds]}) AND "eventSlug" IS NULL`;
}

/** An event that some articles tell of. `texts`: how many tell of it in all. */
export type ToldEvent = { key: string; slug: string; tellers: string[]; leadOf: string[]; texts: number };

/** The events that these articles tell of. */
export async function eventsToldBy(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<ToldEvent[]> {
  const rows = await transaction.eventCoverage.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { eventSlug: true, articleId: true, lead: true, event: { select: { key: true } } },
  });
  const bySlug = Map.groupBy(rows, ({ eventSlug }) => eventSlug);
  const counts = await transaction.eventCoverage.groupBy({
    by: ["eventSlug"],
    where: { eventSlug: { in: [...bySlug.keys()] } },
    _count: true,
  });
  const textsOf = new Map(counts.map(({ eventSlug, _count }) => [eventSlug, _count]));
  return [...bySlug].flatMap(([slug, own]) => {
    const [first] = own;
    if (!first) return [];
    const tellers = own.map(({ articleId }) => articleId);
    const leadOf = own.filter(({ lead }) => lead).map(({ articleId }) => articleId);
    return [{ key: first.event.key, slug, tellers, leadOf, texts: textsOf.get(slug) ?? tellers.length }];
  });
}

/** The articles that tell of these events. */
export async function tellersOfKeys(transaction: Transaction, keys: readonly string[]): Promise<string[]> {
  const rows = await transaction.eventCoverage.findMany({
    where: { event: { key: { in: [...keys] } } },
    select: { articleId: true },
  });
  return [...new Set(rows.map(({ articleId }) => articleId))];
}

/** What an event of these keys is compared with, where it has an exact day. */
export async function datedEventsOfKeys(
  transaction: Transaction,
  keys: readonly string[],
): Promise<Map<string, DatedEvent>> {
  const rows = await transaction.event.findMany({
    where: { key: { in: [...keys] }, day: { not: null } },
    select: { key: true, compared: true },
  });
  return new Map(rows.map(({ key, compared }) => [key, datedEventSchema.parse(compared)]));
}
