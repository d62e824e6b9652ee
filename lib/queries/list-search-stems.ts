import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import { searchQuery } from "#lib/queries/search-sql.ts";

/**
 * The stems that a search looks for, without those that it excludes; none where there is nothing to look up.
 * `querytree` is the query's part that an index can answer, as text: each stem in single quotes, doubled inside.
 */
export async function listSearchStems(words: string, database: Database = getDatabase()): Promise<string[]> {
  const [row] = await database.$queryRaw<{ tree: string }[]>`SELECT querytree(${searchQuery(words)}) AS tree`;
  return Array.from((row?.tree ?? "").matchAll(/'((?:[^'\\]|''|\\.)*)'/gsu), ([, stem = ""]) =>
    stem.replaceAll("''", "'").replaceAll(/\\(.)/gsu, "$1"),
  );
}
