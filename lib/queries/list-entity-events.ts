import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { eventTypeSchema } from "#lib/domain/event.ts";
import type { DayCountView, EntityEventsView } from "#lib/domain/views/entity-view.ts";
import { toDateRange } from "#lib/queries/date-range-view.ts";
import { isoDay } from "#lib/queries/text-view.ts";

/**
 * The latest of some events, those without a date last.
 * @param slugs a selection of the events' slugs
 */
export async function listEntityEvents(
  slugs: Prisma.Sql,
  limit: number,
  database: Database,
): Promise<EntityEventsView> {
  const rows = await database.$queryRaw<{ slug: string; total: number }[]>`
    SELECT e.slug, (COUNT(*) OVER ())::int AS total
      FROM "Event" e
     WHERE e.slug IN (${slugs})
     ORDER BY e."toDate" DESC NULLS LAST, e.slug
     LIMIT ${limit}`;
  const events = await database.event.findMany({
    where: { slug: { in: rows.map(({ slug }) => slug) } },
    include: { place: { select: { name: true } }, _count: { select: { coverage: true } } },
  });
  const bySlug = new Map(events.map((event) => [event.slug, event]));
  return {
    total: rows[0]?.total ?? 0,
    items: rows.flatMap(({ slug }) => {
      const event = bySlug.get(slug);
      return event
        ? {
            slug,
            type: eventTypeSchema.catch("other").parse(event.type),
            title: event.title,
            date: toDateRange(event),
            place: event.place?.name ?? null,
            texts: event._count.coverage,
          }
        : [];
    }),
  };
}

/** How many of some events lie in each stretch of days; those without a date are left out. */
export async function listEventDays(slugs: Prisma.Sql, database: Database): Promise<DayCountView[]> {
  const rows = await database.$queryRaw<{ from: Date; to: Date; count: number }[]>`
    SELECT e."fromDate" AS "from", e."toDate" AS "to", COUNT(*)::int AS count
      FROM "Event" e
     WHERE e.slug IN (${slugs}) AND e."fromDate" IS NOT NULL AND e."toDate" IS NOT NULL
     GROUP BY 1, 2
     ORDER BY 1, 2`;
  return rows.map(({ from, to, count }) => ({ from: isoDay(from), to: isoDay(to), count }));
}
