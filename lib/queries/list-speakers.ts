import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { CappedView, IndexEntryView } from "#lib/domain/views/entity-view.ts";
import { INDEX_PAGE_SIZE, toIndexPage } from "#lib/queries/index-page.ts";

/**
 * Those to whom texts credit claims, with most claims first; `count`: claims, `note`: role and country. Actors of one
 * name, kind and country are one speaker.
 */
export async function listSpeakers(
  page: number,
  database: Database = getDatabase(),
): Promise<CappedView<IndexEntryView>> {
  return toIndexPage(
    await database.$queryRaw`
      WITH counted AS (
        SELECT c."speakerId" AS id, COUNT(*) AS count
          FROM "ClaimMention" c JOIN "Article" a ON a.id = c."articleId" AND a.current
         WHERE c."speakerId" IS NOT NULL
         GROUP BY 1),
      joined AS (
        SELECT MIN(s.id) AS key, s.name, s."countryCode", SUM(k.count)::int AS count,
               MODE() WITHIN GROUP (ORDER BY s.role) AS role
          FROM counted k JOIN "Actor" s ON s.id = k.id
         GROUP BY s.name, s.kind, s."countryCode")
      SELECT j.key, j.name, j.count, NULLIF(CONCAT_WS(', ', j.role, NULLIF(n.name, j.name)), '') AS note,
             (SELECT COUNT(*) FROM joined)::int AS total
        FROM joined j
        LEFT JOIN "Country" n ON n.code = j."countryCode"
       ORDER BY j.count DESC, j.name, j.key
       LIMIT ${INDEX_PAGE_SIZE} OFFSET ${(page - 1) * INDEX_PAGE_SIZE}`,
  );
}
