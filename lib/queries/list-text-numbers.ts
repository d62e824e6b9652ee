import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { TextNumbers } from "#lib/queries/text-view.ts";

/**
 * The numbers of the texts that name no outlet: their place among all such texts of the archive by day of publication,
 * then by where they came from. They depend on which texts there are, never on the order in which they were read.
 */
export async function listTextNumbers(database: Database = getDatabase()): Promise<TextNumbers> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT a.id
      FROM "Article" a
      LEFT JOIN "InferredPublication" i ON i."articleId" = a.id
     WHERE a."outletSlug" IS NULL
     ORDER BY a.current DESC, COALESCE(a."publishedDate", i.date) NULLS LAST, a.source, a.id`;
  return new Map(rows.map(({ id }, index) => [id, index + 1]));
}
