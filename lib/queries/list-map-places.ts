import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { TimelineFilters } from "#lib/domain/timeline-filters.ts";
import type { MapEventView, MapPlaceView, MapView } from "#lib/domain/views/map-view.ts";
import { toDateRange } from "#lib/queries/date-range-view.ts";
import { eventCondition } from "#lib/queries/event-condition.ts";
import { type EventSelection, selectEvents } from "#lib/queries/select-events.ts";

/** More marks than these lie on top of each other; the page tells how many are left out. */
const MOST_PLACES = 50;
const MOST_COUNTRIES = 10;
/** Events named under one place; the page tells how many more there are. */
const MOST_LISTED = 2;

/** Kinds of place of which the lexicon's point says where it is, to within the size of a town. */
const EXACT_KINDS: ReadonlySet<string> = new Set([
  "city",
  "town",
  "village",
  "base",
  "airfield",
  "port",
  "site",
]);

/** Events that are words: their place is where they were said, and nothing fell there. */
const SPOKEN_TYPES: EventType[] = ["authorization", "statement", "warning", "doctrine", "meeting"];

type Limits = { places?: number; listed?: number };

/** The places of the selection with how many events each has, for the map and the table beside it. */
export async function listMapPlaces(
  asked: TimelineFilters,
  database: Database = getDatabase(),
  { places: mostPlaces = MOST_PLACES, listed: mostListed = MOST_LISTED }: Limits = {},
): Promise<MapView> {
  const filters = await selectEvents(asked, database);
  const [places, countries, without] = await Promise.all([
    countByPlace(filters, database, mostPlaces),
    countByTarget(filters, database),
    countWithoutPlace(filters, database),
  ]);
  const listed = await listNewest(
    filters,
    places.map(({ slug }) => slug),
    countries.map(({ code }) => code),
    mostListed,
    database,
  );
  const [first] = places;
  return {
    places: places.map((place) => toPlaceView(place, listed.get(`place ${place.slug}`) ?? [])),
    furtherPlaces: {
      places: (first?.allPlaces ?? 0) - places.length,
      events: (first?.allEvents ?? 0) - places.reduce((sum, { events }) => sum + events, 0),
    },
    countries: countries.map(({ code, name, events }) => ({
      code,
      name,
      events,
      listed: listed.get(`country ${code}`) ?? [],
    })),
    withoutPlace: without,
  };
}

type PlaceRow = {
  slug: string;
  name: string;
  kind: string;
  note: string | null;
  country: string | null;
  latitude: number;
  longitude: number;
  events: number;
  deeds: number;
  allPlaces: number;
  allEvents: number;
};

function countByPlace(filters: EventSelection, database: Database, most: number): Promise<PlaceRow[]> {
  return database.$queryRaw<PlaceRow[]>`
    WITH counted AS (SELECT e."placeSlug", COUNT(*)::int AS events,
                            (COUNT(*) FILTER (WHERE NOT e.type = ANY(${SPOKEN_TYPES}::text[])))::int AS deeds
                       FROM "Event" e
                      WHERE ${eventCondition(filters)} AND e."placeSlug" IS NOT NULL
                      GROUP BY e."placeSlug")
    SELECT p.slug, p.name, p.kind, p.note, c.name AS country, p.latitude, p.longitude, counted.events, counted.deeds,
           (COUNT(*) OVER ())::int AS "allPlaces", (SUM(counted.events) OVER ())::int AS "allEvents"
      FROM counted
      JOIN "Place" p ON p.slug = counted."placeSlug"
      LEFT JOIN "Country" c ON c.code = p."countryCode"
     ORDER BY counted.events DESC, p.slug
     LIMIT ${most}`;
}

function countByTarget(filters: EventSelection, database: Database) {
  return database.$queryRaw<{ code: string; name: string; events: number }[]>`
    SELECT c.code, c.name, COUNT(DISTINCT e.slug)::int AS events
      FROM "Event" e
      JOIN "EventCountry" t ON t."eventSlug" = e.slug AND t.role = 'target'
      JOIN "Country" c ON c.code = t."countryCode"
     WHERE ${eventCondition(filters)} AND e."placeSlug" IS NULL
     GROUP BY c.code, c.name
     ORDER BY events DESC, c.code
     LIMIT ${MOST_COUNTRIES}`;
}

async function countWithoutPlace(filters: EventSelection, database: Database) {
  const [row] = await database.$queryRaw<{ withTarget: number; withoutTarget: number }[]>`
    SELECT (COUNT(*) FILTER (WHERE aimed))::int AS "withTarget",
           (COUNT(*) FILTER (WHERE NOT aimed))::int AS "withoutTarget"
      FROM (SELECT EXISTS (SELECT 1 FROM "EventCountry" t
                            WHERE t."eventSlug" = e.slug AND t.role = 'target') AS aimed
              FROM "Event" e
             WHERE ${eventCondition(filters)} AND e."placeSlug" IS NULL) placeless`;
  return { withTarget: row?.withTarget ?? 0, withoutTarget: row?.withoutTarget ?? 0 };
}

type ListedRow = {
  under: string;
  slug: string;
  title: string;
  fromDate: Date | null;
  toDate: Date | null;
  precision: string | null;
  basis: string | null;
};

/** The newest events of each place, and of each target country where the event has no place. */
async function listNewest(
  filters: EventSelection,
  places: readonly string[],
  countries: readonly string[],
  most: number,
  database: Database,
): Promise<Map<string, MapEventView[]>> {
  const newest = Prisma.sql`ORDER BY e."toDate" DESC NULLS LAST, e.slug`;
  const rows = await database.$queryRaw<ListedRow[]>`
    SELECT under, slug, title, "fromDate", "toDate", precision, basis
      FROM (SELECT 'place ' || e."placeSlug" AS under, e.*,
                   ROW_NUMBER() OVER (PARTITION BY e."placeSlug" ${newest}) AS rank
              FROM "Event" e
             WHERE ${eventCondition(filters)} AND e."placeSlug" = ANY(${[...places]}::text[])
             UNION ALL
            SELECT 'country ' || t."countryCode" AS under, e.*,
                   ROW_NUMBER() OVER (PARTITION BY t."countryCode" ${newest}) AS rank
              FROM "Event" e
              JOIN "EventCountry" t ON t."eventSlug" = e.slug AND t.role = 'target'
             WHERE ${eventCondition(filters)} AND e."placeSlug" IS NULL
               AND t."countryCode" = ANY(${[...countries]}::text[])) ranked
     WHERE rank <= ${most}
     ORDER BY under, rank`;
  const listed = new Map<string, MapEventView[]>();
  for (const row of rows) {
    const event = { slug: row.slug, title: row.title, date: toDateRange(row) };
    listed.set(row.under, [...(listed.get(row.under) ?? []), event]);
  }
  return listed;
}

function toPlaceView(row: PlaceRow, listed: MapEventView[]): MapPlaceView {
  const { slug, name, country, latitude, longitude, note, events, deeds } = row;
  const precision = EXACT_KINDS.has(row.kind) ? "exact" : "area";
  return { slug, name, country, precision, latitude, longitude, note, events, deeds, listed };
}
