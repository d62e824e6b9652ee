import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";

/** A search engine takes 50,000 addresses a file; a tenth of it is read and sent quickly. */
export const SITEMAP_ADDRESSES = 5000;

/** A page that a search engine should know: an event's or an article's. */
export type SitemapAddress = { kind: "event" | "article"; key: string };

/**
 * One part of the archive's pages, from 0: events by slug, then the newest version of each article by id. Where a page
 * stands depends on which there are, never on the order of reading.
 */
export async function listSitemapAddresses(
  part: number,
  database: Database = getDatabase(),
  size = SITEMAP_ADDRESSES,
): Promise<SitemapAddress[]> {
  return database.$queryRaw<SitemapAddress[]>`
    SELECT kind, key
      FROM (SELECT 'event' AS kind, 0 AS rank, slug COLLATE "C" AS key FROM "Event"
            UNION ALL
            SELECT 'article', 1, id COLLATE "C" FROM "Article" WHERE current) pages
     ORDER BY rank, key
     LIMIT ${size} OFFSET ${part * size}`;
}
