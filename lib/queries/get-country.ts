import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { CountryPageView, EventRole } from "#lib/domain/views/entity-view.ts";
import { listEntityEvents, listEventDays } from "#lib/queries/list-entity-events.ts";
import { listSurfaces } from "#lib/queries/list-surfaces.ts";
import { listVoices } from "#lib/queries/list-voices.ts";

const MOST_EVENTS = 20;
const MOST_VOICES = 30;
const MOST_OUTLETS = 20;

/** One country with its part in the events and those who speak for it; null where there is no such country. */
export async function getCountry(
  code: string,
  database: Database = getDatabase(),
): Promise<CountryPageView | null> {
  const country = await database.country.findUnique({ where: { code } });
  if (country === null) return null;
  const eventsAs = (role: Exclude<EventRole, "named">) =>
    listEntityEvents(
      Prisma.sql`SELECT l."eventSlug" FROM "EventCountry" l WHERE l."countryCode" = ${code} AND l.role = ${role}`,
      MOST_EVENTS,
      database,
    );
  const [initiator, target, named, days, voices, names, outlets] = await Promise.all([
    eventsAs("initiator"),
    eventsAs("target"),
    // A text that tells who acts names them too: left are those that only are named.
    listEntityEvents(
      Prisma.sql`SELECT l."eventSlug" FROM "EventCountry" l WHERE l."countryCode" = ${code} AND l.role = 'named'
                 EXCEPT
                 SELECT l."eventSlug" FROM "EventCountry" l WHERE l."countryCode" = ${code} AND l.role <> 'named'`,
      MOST_EVENTS,
      database,
    ),
    listEventDays(
      Prisma.sql`SELECT l."eventSlug" FROM "EventCountry" l
                  WHERE l."countryCode" = ${code} AND l.role IN ('initiator', 'target')`,
      database,
    ),
    listVoices(spokenFor(code), MOST_VOICES, database),
    listSurfaces(
      Prisma.sql`SELECT n."articleId", n.index, n.surface FROM "CountryMention" n WHERE n."countryCode" = ${code}`,
      "country",
      database,
    ),
    listOutletsOf(code, database),
  ]);
  return { code, name: country.name, roles: { initiator, target, named }, days, voices, names, outlets };
}

function spokenFor(code: string) {
  return {
    claims: Prisma.sql`
      SELECT c."speakerId" AS "actorId", c."articleId", c.index
        FROM "Actor" s
        JOIN "ClaimMention" c ON c."speakerId" = s.id
        JOIN "Article" a ON a.id = c."articleId" AND a.current
       WHERE s."countryCode" = ${code}`,
    quotes: Prisma.sql`
      SELECT q."speakerId" AS "actorId", q."articleId", q.index
        FROM "Actor" s
        JOIN "Quote" q ON q."speakerId" = s.id
        JOIN "Article" a ON a.id = q."articleId" AND a.current
       WHERE s."countryCode" = ${code}`,
  };
}

type OutletRow = { key: string; name: string; texts: number; total: number };

async function listOutletsOf(code: string, database: Database): Promise<CountryPageView["outlets"]> {
  const rows = await database.$queryRaw<OutletRow[]>`
    SELECT o.slug AS key, o.name, COUNT(*)::int AS texts, (COUNT(*) OVER ())::int AS total
      FROM "Outlet" o
      JOIN "Article" a ON a."outletSlug" = o.slug AND a.current
     WHERE o."countryCode" = ${code}
     GROUP BY o.slug, o.name
     ORDER BY texts DESC, o.name, o.slug
     LIMIT ${MOST_OUTLETS}`;
  return {
    total: rows[0]?.total ?? 0,
    items: rows.map(({ key, name, texts }) => ({ key, name, texts })),
  };
}
