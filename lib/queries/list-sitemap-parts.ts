import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import { SITEMAP_ADDRESSES } from "#lib/queries/list-sitemap-addresses.ts";

/** The numbers of the parts that all pages of the archive come to, from 0; an empty archive has one too. */
export async function listSitemapParts(
  database: Database = getDatabase(),
  size = SITEMAP_ADDRESSES,
): Promise<number[]> {
  const [events, articles] = await Promise.all([
    database.event.count(),
    database.article.count({ where: { current: true } }),
  ]);
  return Array.from({ length: Math.max(1, Math.ceil((events + articles) / size)) }, (_, part) => part);
}
