import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import { facetNames, type TimelineFilters } from "#lib/domain/timeline-filters.ts";
import type { FilterRelief, TimelineEventView, TimelineView } from "#lib/domain/views/timeline-view.ts";
import { eventCondition } from "#lib/queries/event-condition.ts";
import { countCoverageUnits, listCoverageUnits } from "#lib/queries/list-coverage-units.ts";
import { listFacets } from "#lib/queries/list-facets.ts";
import { listFoundWords } from "#lib/queries/list-found-words.ts";
import { listMatchedWords } from "#lib/queries/list-matched-words.ts";
import { listTextNumbers } from "#lib/queries/list-text-numbers.ts";
import { listTimelineEvents } from "#lib/queries/list-timeline-events.ts";
import { rememberViews } from "#lib/queries/remember-views.ts";
import { type EventSelection, selectEvents } from "#lib/queries/select-events.ts";
import { isoDay, type TextNumbers } from "#lib/queries/text-view.ts";

/** Events on one page: about what a reader scrolls through before filtering instead. */
const EVENTS_PER_PAGE = 50;

const remember = rememberViews<TimelineView>();

/** One page of the timeline with everything that stands around it; remembered as long as the archive does not change. */
export function getTimeline(
  asked: TimelineFilters,
  database: Database = getDatabase(),
  eventsPerPage = EVENTS_PER_PAGE,
): Promise<TimelineView> {
  const key = JSON.stringify(["timeline", asked, eventsPerPage]);
  return remember(database, key, () => readTimeline(asked, database, eventsPerPage));
}

async function readTimeline(
  asked: TimelineFilters,
  database: Database,
  eventsPerPage: number,
): Promise<TimelineView> {
  const filters = await selectEvents(asked, database);
  const [numbers, page, facets, totals, archive] = await Promise.all([
    listTextNumbers(database),
    listPageSlugs(filters, database, eventsPerPage),
    listFacets(filters, database),
    getTotals(filters, database),
    getArchiveSize(database),
  ]);
  const [listed, found, coverage, reliefs] = await Promise.all([
    listTimelineEvents(page.slugs, numbers, database),
    listFoundWords(page.slugs, filters.q, numbers, database),
    listCoverageAround(filters, numbers, database),
    totals.counts.events === 0 ? listReliefs(filters, database) : [],
  ]);
  const events = listed.map((event) => ({ ...event, found: found.get(event.slug) ?? [] }));
  return {
    events,
    facets,
    totals: totals.counts,
    span: totals.span,
    nextCursor: page.nextCursor,
    cursorUnknown: page.cursorUnknown,
    archive,
    reliefs,
    coverage,
    matched: await listMatchedWords(filters.q, events.flatMap(wordsOf), database),
  };
}

/**
 * The chart shows the days around those chosen, to choose others on it; only the chosen ones where those are too many to
 * be drawn text by text, so that it can be looked into more closely.
 */
async function listCoverageAround(filters: EventSelection, numbers: TextNumbers, database: Database) {
  const whole = { ...filters, from: null, to: null };
  const isCut = filters.from !== null || filters.to !== null;
  return (
    (await listCoverageUnits(whole, numbers, database)) ??
    (isCut ? await listCoverageUnits(filters, numbers, database) : null) ??
    (await countCoverageUnits(isCut ? filters : whole, database))
  );
}

/** All that the list shows of an event in words that may be looked for. */
function wordsOf({ title, place, weapons, countries, conflicts, found }: TimelineEventView): string[] {
  return [
    title,
    ...[place ?? [], weapons, countries].flat().map(({ name }) => name),
    ...conflicts.flatMap(({ sides }) => sides.map(({ says }) => says)),
    ...found.map(({ words }) => words),
  ];
}

/**
 * The slugs of one page. Events that share a date stand together; one without a date comes last in either order.
 * The cursor is the slug of the last event shown: a page's address says where it starts, whatever was added since.
 */
async function listPageSlugs(filters: EventSelection, database: Database, eventsPerPage: number) {
  const newest = filters.sort === "newest";
  const direction = newest ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const cursorKnown =
    filters.cursor !== null && (await database.event.count({ where: { slug: filters.cursor } })) === 1;
  const after = cursorKnown
    ? Prisma.sql`AND (${Prisma.join(sortColumns("e", newest))}) ${newest ? Prisma.sql`<` : Prisma.sql`>`}
                 (SELECT ${Prisma.join(sortColumns("c", newest))} FROM "Event" c WHERE c.slug = ${filters.cursor})`
    : Prisma.empty;
  const rows = await database.$queryRaw<{ slug: string }[]>`
    SELECT e.slug
      FROM "Event" e
     WHERE ${eventCondition(filters)} ${after}
     ORDER BY ${Prisma.join(sortColumns("e", newest).map((column) => Prisma.sql`${column} ${direction}`))}
     LIMIT ${eventsPerPage + 1}`;
  const slugs = rows.slice(0, eventsPerPage).map(({ slug }) => slug);
  return {
    slugs,
    nextCursor: rows.length > eventsPerPage ? (slugs.at(-1) ?? null) : null,
    cursorUnknown: filters.cursor !== null && !cursorKnown,
  };
}

function sortColumns(table: "e" | "c", newest: boolean): Prisma.Sql[] {
  const alias = table === "e" ? Prisma.sql`e` : Prisma.sql`c`;
  const never = newest ? Prisma.sql`'-infinity'::date` : Prisma.sql`'infinity'::date`;
  return [
    Prisma.sql`COALESCE(${alias}."toDate", ${never})`,
    Prisma.sql`COALESCE(${alias}."fromDate", ${never})`,
    Prisma.sql`COALESCE(${alias}.precision, '')`,
    Prisma.sql`COALESCE(${alias}.basis, '')`,
    Prisma.sql`${alias}.slug`,
  ];
}

type TotalsRow = {
  events: number;
  undated: number;
  from: Date | null;
  to: Date | null;
  texts: number;
  namedOutlets: number;
  unidentifiedTexts: number;
};

/** How much the whole selection holds, on all its pages. */
async function getTotals(filters: EventSelection, database: Database) {
  const [row] = await database.$queryRaw<TotalsRow[]>`
    WITH chosen AS (SELECT e.slug, e."fromDate", e."toDate" FROM "Event" e WHERE ${eventCondition(filters)}),
         texts AS (SELECT DISTINCT a.id, a."outletSlug"
                     FROM chosen
                     JOIN "EventCoverage" v ON v."eventSlug" = chosen.slug
                     JOIN "Article" a ON a.id = v."articleId")
    SELECT (SELECT COUNT(*)::int FROM chosen) AS events,
           (SELECT COUNT(*)::int FROM chosen WHERE "fromDate" IS NULL) AS undated,
           (SELECT MIN("fromDate") FROM chosen) AS "from",
           (SELECT MAX("toDate") FROM chosen) AS "to",
           (SELECT COUNT(*)::int FROM texts) AS texts,
           (SELECT COUNT(DISTINCT "outletSlug")::int FROM texts) AS "namedOutlets",
           (SELECT COUNT(*)::int FROM texts WHERE "outletSlug" IS NULL) AS "unidentifiedTexts"`;
  return {
    counts: {
      events: row?.events ?? 0,
      texts: row?.texts ?? 0,
      namedOutlets: row?.namedOutlets ?? 0,
      unidentifiedTexts: row?.unidentifiedTexts ?? 0,
      undated: row?.undated ?? 0,
    },
    span: row?.from && row.to ? { from: isoDay(row.from), to: isoDay(row.to) } : null,
  };
}

async function getArchiveSize(database: Database) {
  const [events, texts] = await Promise.all([
    database.event.count(),
    database.article.count({ where: { current: true } }),
  ]);
  return { events, texts };
}

/** What each filter hides: where nothing matches, a page names the ones to drop. */
async function listReliefs(filters: EventSelection, database: Database): Promise<FilterRelief[]> {
  const active = [
    ...facetNames.filter((name) => filters[name].length > 0),
    ...(filters.q !== null ? (["q"] as const) : []),
    ...(filters.from !== null || filters.to !== null ? (["dates"] as const) : []),
  ];
  return Promise.all(
    active.map(async (filter) => {
      const [row] = await database.$queryRaw<{ events: number }[]>`
        SELECT COUNT(*)::int AS events FROM "Event" e WHERE ${eventCondition(filters, filter)}`;
      return { filter, events: row?.events ?? 0 };
    }),
  );
}
