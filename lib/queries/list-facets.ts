import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import { type FacetName, facetNames } from "#lib/domain/timeline-filters.ts";
import type { FacetItemView, FacetView } from "#lib/domain/views/timeline-view.ts";
import { eventCondition } from "#lib/queries/event-condition.ts";
import type { EventSelection } from "#lib/queries/select-events.ts";

/** Values listed of one facet: beyond this nobody reads a list, and an archive has thousands of speakers. */
const MAX_ITEMS = 100;

type CountRow = { value: string; label: string | null; count: number; values: number };

/** Where each facet's values of an event `e` are, once each, and what a value is called (`labelled`, none for own words). */
const facetSources: Record<FacetName, { values: Prisma.Sql; labelled: Prisma.Sql | null }> = {
  weapon: {
    values: Prisma.sql`SELECT "eventSlug", "weaponSlug" AS value FROM "EventWeapon"`,
    labelled: Prisma.sql`SELECT slug AS value, name AS label FROM "Weapon"`,
  },
  country: {
    values: Prisma.sql`SELECT DISTINCT "eventSlug", "countryCode" AS value FROM "EventCountry"`,
    labelled: Prisma.sql`SELECT code AS value, name AS label FROM "Country"`,
  },
  outlet: {
    values: gathered("outlet"),
    labelled: Prisma.sql`SELECT slug AS value, name AS label FROM "Outlet"`,
  },
  type: { values: Prisma.sql`SELECT slug AS "eventSlug", type AS value FROM "Event"`, labelled: null },
  certainty: { values: gathered("certainty"), labelled: null },
  speaker: {
    values: gathered("speaker"),
    labelled: Prisma.sql`SELECT id AS value, name AS label FROM "Actor"`,
  },
};

function gathered(name: FacetName): Prisma.Sql {
  return Prisma.sql`SELECT "eventSlug", value FROM "EventFacet" WHERE name = ${name}`;
}

/**
 * The facets with how many events each value would give under the other filters. The commonest value comes first; a
 * chosen one is always there, with 0 where nothing is left of it. `label` is "" where the page has its own word.
 */
export async function listFacets(
  filters: EventSelection,
  database: Database = getDatabase(),
): Promise<FacetView[]> {
  const labels = await listChosenLabels(filters, database);
  return Promise.all(
    facetNames.map(async (name) => {
      const { values, labelled } = facetSources[name];
      const label = labelled === null ? Prisma.sql`NULL::text` : Prisma.sql`n.label`;
      const names = labelled === null ? Prisma.empty : Prisma.sql`LEFT JOIN (${labelled}) AS n USING (value)`;
      const rows = await database.$queryRaw<CountRow[]>`
        WITH counted AS (
               SELECT x.value, COUNT(*)::int AS count
                 FROM (${values}) AS x
                 JOIN "Event" e ON e.slug = x."eventSlug"
                WHERE ${eventCondition(filters, name)}
                GROUP BY x.value),
             ranked AS (
               SELECT counted.value, ${label} AS label, count,
                      ROW_NUMBER() OVER (ORDER BY count DESC, ${label}, counted.value) AS rank,
                      (COUNT(*) OVER ())::int AS values
                 FROM counted ${names})
        SELECT value, label, count, values
          FROM ranked
         WHERE rank <= ${MAX_ITEMS} OR value = ANY(${filters[name]}::text[])
         ORDER BY rank`;
      return {
        name,
        items: withChosen(rows, filters[name], (value) => labels.get(labelKey(name, value)) ?? ""),
        omitted: (rows[0]?.values ?? 0) - rows.length,
      };
    }),
  );
}

function withChosen(
  rows: readonly CountRow[],
  chosen: readonly string[],
  labelOf: (value: string) => string,
): FacetItemView[] {
  const counted = rows.map(({ value, label, count }) => ({
    value,
    label: label ?? "",
    count,
    selected: chosen.includes(value),
  }));
  const missing = chosen
    .filter((value) => !rows.some((row) => row.value === value))
    .map((value) => ({ value, label: labelOf(value), count: 0, selected: true }));
  return [...counted, ...missing];
}

/** Names of what is chosen, also where no event has it under the other filters. */
async function listChosenLabels(
  filters: EventSelection,
  database: Database,
): Promise<ReadonlyMap<string, string>> {
  const [weapons, countries, outlets, speakers] = await Promise.all([
    filters.weapon.length === 0
      ? []
      : database.weapon.findMany({
          where: { slug: { in: filters.weapon } },
          select: { slug: true, name: true },
        }),
    filters.country.length === 0
      ? []
      : database.country.findMany({
          where: { code: { in: filters.country } },
          select: { code: true, name: true },
        }),
    filters.outlet.length === 0
      ? []
      : database.outlet.findMany({
          where: { slug: { in: filters.outlet } },
          select: { slug: true, name: true },
        }),
    filters.speaker.length === 0
      ? []
      : database.actor.findMany({
          where: { id: { in: filters.speaker } },
          select: { id: true, name: true },
        }),
  ]);
  return new Map([
    ...weapons.map(({ slug, name }): [string, string] => [labelKey("weapon", slug), name]),
    ...countries.map(({ code, name }): [string, string] => [labelKey("country", code), name]),
    ...outlets.map(({ slug, name }): [string, string] => [labelKey("outlet", slug), name]),
    ...speakers.map(({ id, name }): [string, string] => [labelKey("speaker", id), name]),
  ]);
}

/** A weapon and an outlet may share a slug. */
function labelKey(name: FacetName, value: string): string {
  return `${name} ${value}`;
}
