import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { CoverageUnit } from "#lib/domain/views/timeline-view.ts";
import { eventCondition } from "#lib/queries/event-condition.ts";
import type { EventSelection } from "#lib/queries/select-events.ts";
import { isoDay, type TextNumbers, textSelect, toTextView } from "#lib/queries/text-view.ts";

/** A chart of single units says nothing any more beyond this. */
const MAX_UNITS = 600;

type UnitRow = { from: Date; to: Date; articleId: string };
type CountRow = { from: Date; to: Date; count: number };

/**
 * One unit for each text that tells of an event of the selection whose days are known: what the overview draws.
 * Null where there are too many to draw one by one.
 */
export async function listCoverageUnits(
  filters: EventSelection,
  numbers: TextNumbers,
  database: Database = getDatabase(),
): Promise<CoverageUnit[] | null> {
  const rows = await database.$queryRaw<UnitRow[]>`
    SELECT e."fromDate" AS "from", e."toDate" AS "to", v."articleId"
      ${coverageOf(filters)}
     ORDER BY e."fromDate", e."toDate", e.slug, v."articleId"
     LIMIT ${MAX_UNITS + 1}`;
  if (rows.length > MAX_UNITS) return null;
  const articles = await database.article.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.articleId))] } },
    select: textSelect,
  });
  const texts = new Map(articles.map((article) => [article.id, toTextView(article, numbers)]));
  return rows.flatMap(({ from, to, articleId }) => {
    const text = texts.get(articleId);
    return text ? [{ from: isoDay(from), to: isoDay(to), text, count: 1 }] : [];
  });
}

/** How many there are for each stretch of days, however many. */
export async function countCoverageUnits(
  filters: EventSelection,
  database: Database = getDatabase(),
): Promise<CoverageUnit[]> {
  const rows = await database.$queryRaw<CountRow[]>`
    SELECT e."fromDate" AS "from", e."toDate" AS "to", COUNT(*)::int AS count
      ${coverageOf(filters)}
     GROUP BY 1, 2
     ORDER BY 1, 2`;
  return rows.map(({ from, to, count }) => ({ from: isoDay(from), to: isoDay(to), text: null, count }));
}

function coverageOf(filters: EventSelection): Prisma.Sql {
  return Prisma.sql`
      FROM "Event" e
      JOIN "EventCoverage" v ON v."eventSlug" = e.slug
     WHERE ${eventCondition(filters)} AND e."fromDate" IS NOT NULL AND e."toDate" IS NOT NULL`;
}
