import pg from "pg";
import { applyMigrations } from "#lib/db/apply-migrations.ts";
import { EmbeddedPostgres } from "#lib/db/embedded-postgres.ts";

/** The one database of a data folder's cluster. */
const DATABASE_NAME = "strikeline";
const ALREADY_THERE = new Set(["42P04", "23505"]);

/** A migrated database that this process may use until `stop`. */
export interface DatabaseServer {
  url: string;
  /** In words for people: where it is and whether it ran before. */
  description: string;
  /** The migrations that were applied for it just now. */
  applied: string[];
  /** Throws: AppError DATABASE_BUSY where another command serves pages from the same data folder. */
  claimServing(address: string): Promise<void>;
  stop(): Promise<void>;
}

/** Creates a database unless it is there; of two commands that create it at once, both go on. */
async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE "${name}"`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && ALREADY_THERE.has(error.code ?? ""))) throw error;
  } finally {
    await client.end();
  }
}

/**
 * The database that the settings name, brought to this version's schema: a server of one's own, or else the embedded one
 * of the data folder, started unless it runs.
 * Throws: AppError DATABASE_UNREACHABLE, DATABASE_SCHEMA_MISMATCH, DATABASE_BUSY, DATA_DIR_UNUSABLE, MIGRATION_FAILED.
 */
export async function openDatabaseServer(settings: {
  databaseUrl: string | null;
  dataDir: string;
}): Promise<DatabaseServer> {
  if (settings.databaseUrl) {
    const applied = await applyMigrations(settings.databaseUrl);
    const nothing = () => Promise.resolve();
    return {
      url: settings.databaseUrl,
      description: "as DATABASE_URL says",
      applied,
      claimServing: nothing,
      stop: nothing,
    };
  }
  const postgres = await EmbeddedPostgres.open({ dataDir: settings.dataDir });
  try {
    await createDatabase(postgres.url("postgres"), DATABASE_NAME);
    const url = postgres.url(DATABASE_NAME);
    return {
      url,
      description: postgres.adopted ? "running already" : "started",
      applied: await applyMigrations(url),
      claimServing: (address) => postgres.claimServing(address),
      stop: () => postgres.stop(),
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
