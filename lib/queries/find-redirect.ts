import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";

/** Where an event is found now that once had this address; null where none had it. */
export async function findRedirect(slug: string, database: Database = getDatabase()): Promise<string | null> {
  const redirect = await database.eventRedirect.findUnique({ where: { slug } });
  return redirect?.eventSlug ?? null;
}
