import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { TimelineFilters } from "#lib/domain/timeline-filters.ts";
import { findWithIndex } from "#lib/queries/find-with-index.ts";
import { matches } from "#lib/queries/search-sql.ts";

/** Filters with the events that their words find, looked up once for all the queries of a page. */
export type EventSelection = TimelineFilters & { told?: readonly string[] };

/** Looks up which events the filters' words find. */
export async function selectEvents(
  filters: TimelineFilters,
  database: Database = getDatabase(),
): Promise<EventSelection> {
  if (filters.q === null) return filters;
  const rows = await findWithIndex<{ slug: string }>(eventsToldIn(filters.q), database);
  return { ...filters, told: rows.map(({ slug }) => slug) };
}

/**
 * Events told in these words: our title has them, or a text's claim on the event does, or a
 * text that is mainly about it. What a text says elsewhere tells nothing of every event that it mentions. Each table is
 * searched by itself first: joined to others, PostgreSQL would look its rows up one by one and split every text.
 */
export function eventsToldIn(words: string): Prisma.Sql {
  return Prisma.sql`
    WITH titled AS MATERIALIZED (SELECT v.slug FROM "Event" v WHERE ${matches("event", words)}),
         claimed AS MATERIALIZED (
           SELECT m."articleId", m.index FROM "ClaimMention" m WHERE ${matches("claimMention", words)}),
         written AS MATERIALIZED (SELECT a.id FROM "Article" a WHERE ${matches("article", words)})
    SELECT slug FROM titled
     UNION
    SELECT c."eventSlug"
      FROM claimed
      JOIN "ClaimAppearance" l ON l."articleId" = claimed."articleId" AND l."mentionIndex" = claimed.index
      JOIN "Claim" c ON c.slug = l."claimSlug"
     WHERE c."eventSlug" IS NOT NULL
     UNION
    SELECT x."eventSlug" FROM written JOIN "EventCoverage" x ON x."articleId" = written.id AND x.lead`;
}
