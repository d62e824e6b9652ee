import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { CappedView, IndexEntryView } from "#lib/domain/views/entity-view.ts";
import { INDEX_PAGE_SIZE, toIndexPage } from "#lib/queries/index-page.ts";

/** The outlets that the archive has texts of, those with most first; `count`: texts, `note`: the country. */
export async function listOutlets(
  page: number,
  database: Database = getDatabase(),
): Promise<CappedView<IndexEntryView>> {
  return toIndexPage(
    await database.$queryRaw`
      WITH counted AS (
        SELECT a."outletSlug" AS key, COUNT(*)::int AS count
          FROM "Article" a WHERE a.current AND a."outletSlug" IS NOT NULL GROUP BY 1)
      SELECT k.key, o.name, n.name AS note, k.count, (SELECT COUNT(*) FROM counted)::int AS total
        FROM counted k
        JOIN "Outlet" o ON o.slug = k.key
        LEFT JOIN "Country" n ON n.code = o."countryCode"
       ORDER BY k.count DESC, o.name, k.key
       LIMIT ${INDEX_PAGE_SIZE} OFFSET ${(page - 1) * INDEX_PAGE_SIZE}`,
  );
}
