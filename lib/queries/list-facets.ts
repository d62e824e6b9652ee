import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import { type FacetName, facetNames, UNIDENTIFIED_OUTLET } from "#lib/domain/timeline-filters.ts";
import type { FacetItemView, FacetView } from "#lib/domain/views/timeline-view.ts";
import { eventCondition } from "#lib/queries/event-condition.ts";
import type { EventSelection } from "#lib/queries/select-events.ts";

/** Values listed of one facet: beyond this nobody reads a list, and an archive has thousands of speakers. */
const MAX_ITEMS = 100;

type CountRow = { value: string; label: string | null; count: number; values: number };

/** Each facet's table of values: joins that give `value` and `label` for an event `e`. */
const facetSources: Record<FacetName, { value: Prisma.Sql; label: Prisma.Sql; joins: Prisma.Sql }> = {
  weapon: {
    value: Prisma.sql`w.slug`,
    label: Prisma.sql`w.name`,
    joins: Prisma.sql`JOIN "EventWeapon" l ON l."eventSlug" = e.slug JOIN "Weapon" w ON w.slug = l."weaponSlug"`,
  },
  country: {
    value: Prisma.sql`c.code`,
    label: Prisma.sql`c.name`,
    joins: Prisma.sql`JOIN "EventCountry" l ON l."eventSlug" = e.slug JOIN "Country" c ON c.code = l."countryCode"`,
  },
  outlet: {
    value: Prisma.sql`COALESCE(o.slug, ${UNIDENTIFIED_OUTLET}::text)`,
    label: Prisma.sql`o.name`,
    joins: Prisma.sql`JOIN "EventCoverage" l ON l."eventSlug" = e.slug
                      JOIN "Article" a ON a.id = l."articleId"
                      LEFT JOIN "Outlet" o ON o.slug = a."outletSlug"`,
  },
  type: { value: Prisma.sql`e.type`, label: Prisma.sql`NULL::text`, joins: Prisma.empty },
  certainty: {
    value: Prisma.sql`m.certainty`,
    label: Prisma.sql`NULL::text`,
    joins: Prisma.sql`JOIN "Claim" k ON k."eventSlug" = e.slug
                      JOIN "ClaimAppearance" l ON l."claimSlug" = k.slug
                      JOIN "ClaimMention" m ON m."articleId" = l."articleId" AND m.index = l."mentionIndex"`,
  },
  speaker: {
    value: Prisma.sql`s.id`,
    label: Prisma.sql`s.name`,
    joins: Prisma.sql`JOIN "Claim" k ON k."eventSlug" = e.slug
                      JOIN "ClaimAppearance" l ON l."claimSlug" = k.slug
                      JOIN "ClaimMention" m ON m."articleId" = l."articleId" AND m.index = l."mentionIndex"
                      JOIN "Actor" s ON s.id = m."speakerId"`,
  },
};

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
      const { value, label, joins } = facetSources[name];
      const rows = await database.$queryRaw<CountRow[]>`
        WITH counted AS (
               SELECT ${value} AS value, ${label} AS label, COUNT(DISTINCT e.slug)::int AS count
                 FROM "Event" e ${joins}
                WHERE ${eventCondition(filters, name)}
                GROUP BY 1, 2),
             ranked AS (
               SELECT counted.*, ROW_NUMBER() OVER (ORDER BY count DESC, label, value) AS rank,
                      (COUNT(*) OVER ())::int AS values
                 FROM counted)
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
