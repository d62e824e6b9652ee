import type { Actor } from "#lib/domain/actor.ts";
import type { ArticleReading } from "#lib/domain/article.ts";
import { idOf } from "#lib/store/hash.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/** One id for each combination of name, kind, role and country; no two readings disagree about it. */
export function actorIdOf({ name, kind, role, country }: Actor): string {
  return idOf("actor", name, kind, role, country);
}

/** Adds the rows of the actors whom readings name and the database does not have yet. */
export async function saveActors(transaction: Transaction, readings: ArticleReading[]): Promise<void> {
  const tellers = readings.flatMap(({ quotes, claims }) =>
    [...quotes, ...claims].flatMap(({ speaker, relay }) => [speaker, relay]),
  );
  const named = [
    ...readings.flatMap(({ actors }) => actors.map(({ actor }) => actor)),
    ...tellers.filter((actor) => actor !== null),
  ];
  const byId = new Map(named.map((actor) => [actorIdOf(actor), actor]));
  const rows = Array.from(byId, ([id, { name, kind, role, country }]) => ({
    id,
    name,
    kind,
    role,
    countryCode: country,
  }));
  await insertRows(transaction, "Actor", rows, { skipDuplicates: true });
}
