import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { CappedView, IndexEntryView } from "#lib/domain/views/entity-view.ts";
import { INDEX_PAGE_SIZE, toIndexPage } from "#lib/queries/index-page.ts";

/** The countries that the texts name, those of most events first; `count`: events in any role. */
export async function listCountries(
  page: number,
  database: Database = getDatabase(),
): Promise<CappedView<IndexEntryView>> {
  return toIndexPage(
    await database.$queryRaw`
      WITH named AS (
        SELECT n.code AS key, n.name, NULL::text AS note,
               (SELECT COUNT(DISTINCT l."eventSlug") FROM "EventCountry" l WHERE l."countryCode" = n.code)::int AS count
          FROM "Country" n
         WHERE EXISTS (SELECT 1 FROM "CountryMention" m WHERE m."countryCode" = n.code)
            OR EXISTS (SELECT 1 FROM "EventCountry" l WHERE l."countryCode" = n.code))
      SELECT *, (COUNT(*) OVER ())::int AS total
        FROM named
       ORDER BY count DESC, name, key
       LIMIT ${INDEX_PAGE_SIZE} OFFSET ${(page - 1) * INDEX_PAGE_SIZE}`,
  );
}
