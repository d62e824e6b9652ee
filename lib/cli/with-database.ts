import { readEnvironment } from "#lib/config/env.ts";
import { openDatabaseServer } from "#lib/db/database-server.ts";

/**
 * Gives a command the address of a migrated database: of the server that DATABASE_URL names, of our own that runs
 * already, or of our own started for it and stopped after it.
 * Throws: as `openDatabaseServer`, and what `work` throws.
 */
export async function withDatabase<Result>(work: (databaseUrl: string) => Promise<Result>): Promise<Result> {
  const server = await openDatabaseServer(readEnvironment());
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}
