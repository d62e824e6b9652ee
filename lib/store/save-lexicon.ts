import type { Country, Outlet, Place, PlaceName, Weapon, WeaponName } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import { lockCorpusToo, lockWrites, type Transaction } from "#lib/store/lock-writes.ts";

/** The lexicon as rows: what mentions point to. Every slug and code that a row refers to must be among them. */
export type LexiconRows = {
  countries: Country[];
  outlets: Outlet[];
  weapons: Weapon[];
  weaponNames: WeaponName[];
  places: Place[];
  placeNames: PlaceName[];
};

/**
 * Brings the lexicon's tables to what the lexicon says; rows that are right already are not written. An entry that has
 * left the lexicon keeps its row as long as a stored reading points to it.
 * @param version of the lexicon; where the tables have it already, nothing is looked at
 */
export async function saveLexicon(database: Database, rows: LexiconRows, version: string): Promise<void> {
  const isSaved = async ({ lexiconState }: Database | Transaction) =>
    (await lexiconState.findUnique({ where: { id: 1 } }))?.version === version;
  if (await isSaved(database)) return;
  await lockWrites(database, "articles", async (transaction) => {
    if (await isSaved(transaction)) return;
    await lockCorpusToo(transaction);
    await saveCountries(transaction, rows);
    await saveOutlets(transaction, rows);
    await saveWeapons(transaction, rows);
    await savePlaces(transaction, rows);
    const state = { id: 1, version };
    await transaction.lexiconState.upsert({ where: { id: 1 }, create: state, update: state });
  });
}

async function saveCountries(transaction: Transaction, { countries }: LexiconRows): Promise<void> {
  const { country } = transaction;
  const { missing, changed } = compare(await country.findMany(), countries, ({ code }) => code);
  await insertRows(transaction, "Country", missing);
  for (const data of changed) await country.update({ where: { code: data.code }, data });
}

async function saveOutlets(transaction: Transaction, { outlets }: LexiconRows): Promise<void> {
  const { outlet } = transaction;
  const { missing, changed, gone } = compare(await outlet.findMany(), outlets, ({ slug }) => slug);
  await insertRows(transaction, "Outlet", missing);
  for (const data of changed) await outlet.update({ where: { slug: data.slug }, data });
  await outlet.updateMany({ where: { slug: { in: gone }, inLexicon: true }, data: { inLexicon: false } });
}

async function saveWeapons(transaction: Transaction, rows: LexiconRows): Promise<void> {
  const { weapon, weaponName } = transaction;
  const { missing, changed, gone } = compare(await weapon.findMany(), rows.weapons, ({ slug }) => slug);
  await insertRows(transaction, "Weapon", missing);
  for (const data of changed) await weapon.update({ where: { slug: data.slug }, data });
  const unused = { mentions: { none: {} }, eventMentions: { none: {} }, events: { none: {} } };
  await weapon.deleteMany({ where: { slug: { in: gone }, ...unused } });

  const owners = ownersOfChangedNames(await weaponName.findMany(), rows.weaponNames, (row) => row.weaponSlug);
  await weaponName.deleteMany({ where: { weaponSlug: { in: [...owners] } } });
  const names = rows.weaponNames.filter((row) => owners.has(row.weaponSlug));
  await insertRows(transaction, "WeaponName", names);
}

async function savePlaces(transaction: Transaction, rows: LexiconRows): Promise<void> {
  const { place, placeName } = transaction;
  const stored = await place.findMany();
  const { missing, changed, gone } = compare(stored, rows.places, ({ slug }) => slug);
  for (const level of regionsFirst(missing, new Set(stored.map(({ slug }) => slug)))) {
    await insertRows(transaction, "Place", level);
  }
  for (const data of changed) await place.update({ where: { slug: data.slug }, data });
  const unused = {
    mentions: { none: {} },
    eventMentions: { none: {} },
    events: { none: {} },
    parts: { none: {} },
  };
  await place.deleteMany({ where: { slug: { in: gone }, ...unused } });

  const owners = ownersOfChangedNames(await placeName.findMany(), rows.placeNames, (row) => row.placeSlug);
  await placeName.deleteMany({ where: { placeSlug: { in: [...owners] } } });
  const names = rows.placeNames.filter((row) => owners.has(row.placeSlug));
  await insertRows(transaction, "PlaceName", names);
}

type Comparison<Row> = { missing: Row[]; changed: Row[]; gone: string[] };

function compare<Row>(stored: Row[], wanted: Row[], keyOf: (row: Row) => string): Comparison<Row> {
  const before = new Map(stored.map((row) => [keyOf(row), canonical(row)]));
  const keys = new Set(wanted.map(keyOf));
  return {
    missing: wanted.filter((row) => !before.has(keyOf(row))),
    changed: wanted.filter((row) => before.has(keyOf(row)) && before.get(keyOf(row)) !== canonical(row)),
    gone: [...before.keys()].filter((key) => !keys.has(key)),
  };
}

/** Names are replaced owner by owner: these are the owners whose names are not what they should be. */
function ownersOfChangedNames<Row>(stored: Row[], wanted: Row[], ownerOf: (row: Row) => string): Set<string> {
  const sides = [stored, wanted].map((rows) => new Set(rows.map(canonical)));
  const differing = [...stored, ...wanted].filter((row) => !sides.every((side) => side.has(canonical(row))));
  return new Set(differing.map(ownerOf));
}

/** The same text for the same row, in whatever order its columns come. */
function canonical(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Places in groups, each after the group that holds the regions they lie in. */
function* regionsFirst(places: Place[], known: Set<string>): Generator<Place[]> {
  let waiting = places;
  while (waiting.length > 0) {
    const level = waiting.filter(({ regionSlug }) => !regionSlug || known.has(regionSlug));
    // A circle or a region that is nowhere: given as it is, so that the database names it.
    const next = level.length > 0 ? level : waiting;
    yield next;
    for (const { slug } of next) known.add(slug);
    waiting = waiting.filter((place) => !known.has(place.slug));
  }
}
