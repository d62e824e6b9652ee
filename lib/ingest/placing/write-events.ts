import { setImmediate } from "node:timers/promises";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { Placing } from "#lib/ingest/placing/place-articles.ts";
import type { EventsChange, PlacedEvent } from "#lib/ingest/placing/place-events.ts";
import type { CorpusStages } from "#lib/pipeline/corpus-stages.ts";
import { mentionsOfEvents } from "#lib/store/corpus/placed-mentions.ts";
import { homesOfArticles, moveHomes } from "#lib/store/corpus/stored-articles.ts";
import {
  addressesOfBases,
  addressesOfKeys,
  datedEventsOfKeys,
  type EventAddress,
  type EventToSave,
  eventsToldBy,
  insertEvents,
  moveParts,
  type OldAddress,
  oldAddresses,
  partsOfKeys,
  removeEvents,
  replaceRedirects,
  tellersOfKeys,
} from "#lib/store/corpus/stored-events.ts";

type DescribedEvent = ReturnType<CorpusStages["describeCluster"]>;

/** An event as it is to be written, before its articles are read for what they say of it. */
type Addressed = PlacedEvent & { base: string; slug: string; described: DescribedEvent };

/**
 * Stages 9, last, to 12 over the store: what each changed event is, where it is found, and what its articles say of it.
 * An address that an event had leads to where its first mention is now.
 */
export async function writeEvents(placing: Placing, { removed, events, parts }: EventsChange): Promise<void> {
  const { transaction } = placing;
  const { addressed, renamed } = await giveAddresses(placing, events, removed);
  const { homes, moved } = await findHomes(placing, addressed, renamed, removed);
  const rehoused = await eventsOfHomes(placing, { addressed, renamed, removed, moved });
  const written = [...addressed, ...rehoused];
  const gone = [...removed, ...rehoused.map(({ key }) => key)];
  const redirects = await findRedirects(placing, written, renamed, gone);
  const goneKeys = new Set(gone);
  const onlyRenamed = renamed.filter(({ key }) => !goneKeys.has(key));
  // Events of other days stay parts of what they were.
  const partOf = new Map([...(await partsOfKeys(transaction, gone)), ...parts]);
  await removeEvents(transaction, gone, onlyRenamed);
  await readAndInsert(placing, written, { homes, partOf });
  await moveParts(transaction, parts);
  await replaceRedirects(transaction, [...written, ...onlyRenamed], redirects);
  await moveHomes(transaction, moved);
}

/** So many events are inserted at a time. */
const eventsPerInsert = 120;

/** While the database inserts some, the next are read. */
async function readAndInsert(
  { transaction, stages, loadDated }: Placing,
  written: Addressed[],
  {
    homes: newHomes,
    partOf,
  }: { homes: ReadonlyMap<string, string>; partOf: ReadonlyMap<string, string | null> },
): Promise<void> {
  const ids = [...new Set(written.flatMap(({ described }) => tellersOf(described)))];
  const articles = new Map((await loadDated(ids)).map((article) => [article.id, article]));
  const homes = new Map([...(await homesOfArticles(transaction, ids)), ...newHomes]);
  const textLengths = new Map(
    Array.from(articles.values(), ({ id, reading }) => [id, reading.article.text.length]),
  );
  let inserting = Promise.resolve();
  for (let at = 0; at < written.length; at += eventsPerInsert) {
    const saved: EventToSave[] = [];
    for (const event of written.slice(at, at + eventsPerInsert)) {
      saved.push({ ...readEvent(stages, event, articles, homes), partOf: partOf.get(event.key) ?? null });
      // What was sent to the database goes out meanwhile.
      await setImmediate();
    }
    await inserting;
    inserting = insertEvents(transaction, saved, textLengths);
    // Its error is met where it is waited for.
    inserting.catch(() => {});
  }
  await inserting;
}

function readEvent(
  stages: CorpusStages,
  { key, base, slug, family, dated, described }: Addressed,
  articlesById: ReadonlyMap<string, CorpusArticle>,
  homes: ReadonlyMap<string, string | null>,
): Omit<EventToSave, "partOf"> {
  const ids = tellersOf(described);
  const articles = ids.flatMap((id) => articlesById.get(id) ?? []);
  const atHome = new Set(ids.filter((id) => homes.get(id) === key));
  const reading = stages.readEvent({ ...described, slug, conflicts: [] }, articles, atHome);
  return { key, base, slug, family, day: dated?.day ?? null, dated, ...reading };
}

/** Of events with one day and title the first keeps the plain address; so those that do not change may get another. */
async function giveAddresses(
  { transaction, stages }: Placing,
  events: PlacedEvent[],
  removed: readonly string[],
): Promise<{ addressed: Addressed[]; renamed: EventAddress[] }> {
  const described = events.map((event) => {
    const description = stages.describeCluster(event.cluster);
    return { ...event, described: description, base: stages.slugBaseOf(description) };
  });
  const before = await addressesOfKeys(transaction, removed);
  const written = new Set([...described, ...before].map(({ key }) => key));
  const bases = [...new Set([...described, ...before].map(({ base }) => base))];
  const others = (await addressesOfBases(transaction, bases)).filter(({ key }) => !written.has(key));
  const slugs = new Map<string, string>();
  for (const [base, alike] of Map.groupBy([...described, ...others], (event) => event.base))
    [...alike]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .forEach(({ key }, i) => {
        slugs.set(key, stages.slugFrom(base, key, i === 0));
      });
  const renamed = others
    .map((event) => ({ ...event, slug: slugs.get(event.key) ?? event.slug }))
    .filter((event, i) => event.slug !== others[i]?.slug);
  return {
    addressed: described.map((event) => ({ ...event, slug: slugs.get(event.key) ?? event.base })),
    renamed,
  };
}

type Homes = { homes: Map<string, string>; moved: Map<string, string | null> };

/** With which event the claims on no event of each article are compared that tells, or told, of a changed event. */
async function findHomes(
  { transaction, stages }: Placing,
  addressed: Addressed[],
  renamed: EventAddress[],
  removed: readonly string[],
): Promise<Homes> {
  const told = await tellersOfKeys(transaction, [...removed, ...renamed.map(({ key }) => key)]);
  const ids = [...new Set([...told, ...addressed.flatMap(({ described }) => tellersOf(described))])];
  const gone = new Set(removed);
  const newSlugs = new Map(renamed.map(({ key, slug }) => [key, slug]));
  const others = (await eventsToldBy(transaction, ids))
    .filter(({ key }) => !gone.has(key))
    .map((event) => ({ ...event, slug: newSlugs.get(event.key) ?? event.slug }));
  const own = addressed.map(({ key, slug, described }) => {
    const tellers = tellersOf(described);
    return { key, slug, tellers, leadOf: described.leadOf, texts: tellers.length };
  });
  const keyOfSlug = new Map([...others, ...own].map(({ key, slug }) => [slug, key]));
  const homes = new Map(
    [...stages.homesOf([...others, ...own])].map(([id, slug]) => [id, keyOfSlug.get(slug) ?? ""] as const),
  );
  const before = await homesOfArticles(transaction, ids);
  const moved = new Map(
    ids
      .map((id) => [id, homes.get(id) ?? null] as const)
      .filter(([id, home]) => (before.get(id) ?? null) !== home),
  );
  return { homes, moved };
}

type Rehousing = {
  addressed: Addressed[];
  renamed: EventAddress[];
  removed: readonly string[];
  moved: ReadonlyMap<string, string | null>;
};

/** Events that do not change but gain or lose the claims of an article whose home changes: they are written anew as well. */
async function eventsOfHomes(
  { transaction, stages }: Placing,
  { addressed, renamed, removed, moved }: Rehousing,
): Promise<Addressed[]> {
  const before = await homesOfArticles(transaction, [...moved.keys()]);
  const written = new Set([...addressed.map(({ key }) => key), ...removed]);
  const keys = [...new Set([...before.values(), ...moved.values()])].filter(
    (key) => key !== null && !written.has(key),
  );
  const rows = await mentionsOfEvents(
    transaction,
    keys.filter((key) => key !== null),
  );
  const addresses = await addressesOfKeys(transaction, [...new Set(rows.map(({ eventKey }) => eventKey))]);
  const dated = await datedEventsOfKeys(
    transaction,
    addresses.map(({ key }) => key),
  );
  const newSlugs = new Map(renamed.map(({ key, slug }) => [key, slug]));
  return addresses.map(({ key, base, slug }) => {
    const own = rows.filter(({ eventKey }) => eventKey === key);
    const cluster = { mentions: own.map(({ mention }) => mention).sort(stages.byReference) };
    const described = stages.describeCluster(cluster);
    return {
      key,
      base,
      slug: newSlugs.get(key) ?? slug,
      family: own[0]?.family ?? "",
      cluster,
      dated: dated.get(key) ?? null,
      described,
    };
  });
}

/** Where each address leads that an event had which is gone, written anew or renamed. */
async function findRedirects(
  { transaction }: Placing,
  written: Addressed[],
  renamed: EventAddress[],
  gone: readonly string[],
): Promise<OldAddress[]> {
  const keyOfMention = new Map<string, string>(
    written.flatMap(({ key, cluster }) =>
      cluster.mentions.map(({ articleId, index }) => [`${articleId}:${index}`, key] as const),
    ),
  );
  const kept = renamed.map(({ key }) => key);
  const old = await oldAddresses(transaction, [...gone, ...kept]);
  return old.flatMap(({ slug, key }) => {
    const now = kept.includes(key) ? key : keyOfMention.get(key);
    return now ? [{ slug, key: now }] : [];
  });
}

function tellersOf({ mentions, leadOf }: DescribedEvent): string[] {
  return [...new Set([...mentions.map(({ articleId }) => articleId), ...leadOf])].sort();
}
