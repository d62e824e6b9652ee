import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import { listSearchStems } from "#lib/queries/list-search-stems.ts";

/** Kinds of token, of PostgreSQL's parser, that stand for several others or for none: a compound's parts come too. */
const COMPOUNDS_AND_BLANKS = [12, 13, 14, 15, 16, 17];

/**
 * The words of these texts that share a stem with what was looked for, as the texts have them: "policies" for "policy".
 * The database tells which, as it told which texts match; where they stand is found in the page's own offsets.
 */
export async function listMatchedWords(
  words: string | null,
  texts: readonly string[],
  database: Database = getDatabase(),
): Promise<string[]> {
  if (words === null || texts.length === 0) return [];
  const stems = await listSearchStems(words, database);
  if (stems.length === 0) return [];
  const rows = await database.$queryRaw<{ token: string }[]>`
    SELECT token
      FROM (SELECT DISTINCT t.token
              FROM unnest(${[...new Set(texts)]}::text[]) AS x(text), ts_parse('default', left(x.text, 200000)) AS t
             WHERE t.tokid <> ALL(${COMPOUNDS_AND_BLANKS}::int[])) AS tokens
     WHERE tsvector_to_array(to_tsvector('english', token)) && ${stems}::text[]
     ORDER BY token COLLATE "C"`;
  return rows.map(({ token }) => token);
}
