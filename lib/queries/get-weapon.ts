import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { WeaponPageView } from "#lib/domain/views/entity-view.ts";
import { listEntityEvents, listEventDays } from "#lib/queries/list-entity-events.ts";
import { listSurfaces } from "#lib/queries/list-surfaces.ts";
import { listWeaponFigures } from "#lib/queries/list-weapon-figures.ts";

const MOST_EVENTS = 40;

/** One weapon, or kind of weapon, with what the texts say of it; null where there is no such weapon. */
export async function getWeapon(
  slug: string,
  database: Database = getDatabase(),
): Promise<WeaponPageView | null> {
  const weapon = await database.weapon.findUnique({ where: { slug } });
  if (weapon === null) return null;
  const slugs = Prisma.sql`SELECT l."eventSlug" FROM "EventWeapon" l WHERE l."weaponSlug" = ${slug}`;
  const mentions = Prisma.sql`
    SELECT w."articleId", w.index, w.surface FROM "WeaponMention" w WHERE w."weaponSlug" = ${slug}`;
  const [makers, names, events, days, figures] = await Promise.all([
    database.country.findMany({ where: { code: { in: weapon.makers } }, orderBy: { name: "asc" } }),
    listSurfaces(mentions, "weapon", database),
    listEntityEvents(slugs, MOST_EVENTS, database),
    listEventDays(slugs, database),
    listWeaponFigures(slug, database),
  ]);
  const { rangeLowKilometres: low, rangeHighKilometres: high } = weapon;
  return {
    slug,
    name: weapon.name,
    kind: weapon.kind,
    isClass: weapon.isClass,
    makers: makers.map(({ code, name }) => ({ key: code, name })),
    rangeKilometres: low === null && high === null ? null : { low, high },
    names,
    events,
    days,
    figures,
  };
}
