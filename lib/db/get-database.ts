import { readEnvironment } from "#lib/config/env.ts";
import { type Database, openDatabase } from "#lib/db/database-client.ts";
import { AppError } from "#lib/errors/app-error.ts";

/** On globalThis, so that a reload of this module while developing does not leave a pool of connections behind. */
const holder: typeof globalThis & { strikelineDatabase?: Database } = globalThis;

/**
 * The app's one client, made at the first call: the address is known only when the server runs, never at build time.
 * `npm start` sets DATABASE_URL for it, also where the embedded Postgres serves.
 */
export function getDatabase(): Database {
  if (!holder.strikelineDatabase) {
    const { databaseUrl } = readEnvironment();
    if (!databaseUrl) {
      throw new AppError(
        "SETTING_INVALID",
        "DATABASE_URL is not set; npm start and npm run dev set it themselves.",
      );
    }
    holder.strikelineDatabase = openDatabase(databaseUrl);
  }
  return holder.strikelineDatabase;
}
