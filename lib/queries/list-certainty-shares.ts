import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { certaintySchema } from "#lib/domain/certainty.ts";
import type { CertaintyShareView } from "#lib/domain/views/entity-view.ts";

type Row = { certainty: string; articleId: string; index: number; count: number };

/**
 * How many claims are put in each way, with the latest of each. Only ways that occur, from the surest to the least.
 * @param condition on a claim `c` of the current article `a`
 */
export async function listCertaintyShares(
  condition: Prisma.Sql,
  database: Database,
): Promise<CertaintyShareView[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT DISTINCT ON (c.certainty) c.certainty, c."articleId", c.index,
           (COUNT(*) OVER (PARTITION BY c.certainty))::int AS count
      FROM "Article" a
      JOIN "ClaimMention" c ON c."articleId" = a.id
      LEFT JOIN "InferredPublication" i ON i."articleId" = a.id
     WHERE a.current AND ${condition}
     ORDER BY c.certainty, COALESCE(a."publishedDate", i.date) DESC NULLS LAST, c."articleId", c.index`;
  return certaintySchema.options.flatMap((certainty) =>
    rows
      .filter((row) => row.certainty === certainty)
      .map(({ articleId, index, count }) => ({
        certainty,
        count,
        mark: { articleId, kind: "claim" as const, index },
      })),
  );
}
