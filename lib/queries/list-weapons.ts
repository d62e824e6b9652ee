import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { CappedView, IndexEntryView } from "#lib/domain/views/entity-view.ts";
import { INDEX_PAGE_SIZE, toIndexPage } from "#lib/queries/index-page.ts";

/** The weapons that the texts name, those of most events first; `count`: events, `note`: the kind of weapon. */
export async function listWeapons(
  page: number,
  database: Database = getDatabase(),
): Promise<CappedView<IndexEntryView>> {
  return toIndexPage(
    await database.$queryRaw`
      WITH named AS (
        SELECT w.slug AS key, w.name, w.kind AS note,
               (SELECT COUNT(*) FROM "EventWeapon" l WHERE l."weaponSlug" = w.slug)::int AS count
          FROM "Weapon" w
         WHERE EXISTS (SELECT 1 FROM "WeaponMention" m WHERE m."weaponSlug" = w.slug)
            OR EXISTS (SELECT 1 FROM "EventWeapon" l WHERE l."weaponSlug" = w.slug))
      SELECT *, (COUNT(*) OVER ())::int AS total
        FROM named
       ORDER BY count DESC, name, key
       LIMIT ${INDEX_PAGE_SIZE} OFFSET ${(page - 1) * INDEX_PAGE_SIZE}`,
  );
}
