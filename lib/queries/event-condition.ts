import { Prisma } from "#lib/db/client/client.ts";
import { type FacetName, gatheredFacets } from "#lib/domain/timeline-filters.ts";
import { type EventSelection, eventsToldIn } from "#lib/queries/select-events.ts";

/**
 * The condition that an event, `e` in the query around it, meets the filters. Values of one filter add up (or), filters
 * narrow each other (and). `except` leaves one filter out: a facet counts what choosing another of its values would
 * give. A range of days takes every event that could lie in it; one without a date lies in none.
 */
export function eventCondition(filters: EventSelection, except?: FacetName | "dates" | "q"): Prisma.Sql {
  const conditions: Prisma.Sql[] = [Prisma.sql`TRUE`];
  const active = (name: FacetName) => name !== except && filters[name].length > 0;
  if (active("weapon"))
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "EventWeapon" x WHERE x."eventSlug" = e.slug AND x."weaponSlug" = ANY(${filters.weapon}::text[]))`);
  if (active("country"))
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "EventCountry" x WHERE x."eventSlug" = e.slug AND x."countryCode" = ANY(${filters.country}::text[]))`);
  if (active("type")) conditions.push(Prisma.sql`e.type = ANY(${filters.type}::text[])`);
  for (const name of gatheredFacets)
    if (active(name))
      conditions.push(Prisma.sql`EXISTS (
        SELECT 1 FROM "EventFacet" x
         WHERE x."eventSlug" = e.slug AND x.name = ${name} AND x.value = ANY(${filters[name]}::text[]))`);
  if (except !== "q" && filters.told !== undefined)
    conditions.push(Prisma.sql`e.slug = ANY(${[...filters.told]}::text[])`);
  else if (except !== "q" && filters.q !== null)
    conditions.push(Prisma.sql`e.slug IN (${eventsToldIn(filters.q)})`);
  if (except !== "dates" && filters.from !== null)
    conditions.push(Prisma.sql`e."toDate" >= ${filters.from}::date`);
  if (except !== "dates" && filters.to !== null)
    conditions.push(Prisma.sql`e."fromDate" <= ${filters.to}::date`);
  return Prisma.join(conditions, " AND ");
}
