import { randomUUID } from "node:crypto";
import pg from "pg";
import { databaseError, describeDatabase } from "#lib/db/database-error.ts";
import { type MigrationFile, readMigrationFiles } from "#lib/db/migration-files.ts";
import { AppError } from "#lib/errors/app-error.ts";

/** The advisory lock that Prisma Migrate takes too, so that the two never run at once. */
const PRISMA_MIGRATE_LOCK = 72707369;
const LOCK_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 10_000;
const LOCK_NOT_AVAILABLE = "55P03";

/** Prisma's own table, so that `prisma migrate deploy` goes on from here for whoever has its engine. */
const CREATE_HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

interface AppliedMigration {
  name: string;
  checksum: string;
  finished: boolean;
}

async function readHistory(client: pg.Client): Promise<AppliedMigration[]> {
  const found = await client.query<{ history: string | null; tables: number }>(
    `SELECT to_regclass('"_prisma_migrations"')::text AS history,
      (SELECT count(*)::int FROM pg_tables WHERE schemaname = current_schema()) AS tables`,
  );
  const state = found.rows[0];
  if (!state?.history) {
    if (state?.tables) throw mismatch("it holds tables of another program");
    await client.query(CREATE_HISTORY);
    return [];
  }
  const { rows } = await client.query<AppliedMigration>(
    `SELECT "migration_name" AS name, "checksum", "finished_at" IS NOT NULL AS finished
      FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "migration_name"`,
  );
  return rows;
}

/** Marks what is wrong with the history; `applyMigrations` puts the database's name to it. */
function mismatch(reason: string): AppError {
  return new AppError("DATABASE_SCHEMA_MISMATCH", reason);
}

function requireKnownHistory(history: AppliedMigration[], files: MigrationFile[]): void {
  const known = new Map(files.map((file) => [file.name, file.checksum]));
  for (const { name, checksum, finished } of history) {
    if (!finished) throw mismatch(`its migration ${name} was begun by another program and not finished`);
    if (!known.has(name)) throw mismatch(`it has a migration that this version does not know (${name})`);
    if (known.get(name) !== checksum) throw mismatch(`its migration ${name} is not the one of this version`);
  }
}

/** A migration and its line in the history are one transaction: a kill or a fault leaves neither. */
async function applyOne(client: pg.Client, file: MigrationFile): Promise<void> {
  try {
    await client.query("BEGIN");
    await client.query(file.sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
        VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), file.checksum, file.name],
    );
    await client.query("COMMIT");
  } catch (cause) {
    await client.query("ROLLBACK").catch(() => {});
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError("MIGRATION_FAILED", `Migration ${file.name} failed and was undone: ${reason}`, {
      cause,
    });
  }
}

async function migrate(client: pg.Client, files: MigrationFile[]): Promise<string[]> {
  await client.query(`SET lock_timeout = ${LOCK_TIMEOUT_MS}`);
  await client.query(`SELECT pg_advisory_lock(${PRISMA_MIGRATE_LOCK})`);
  const history = await readHistory(client);
  requireKnownHistory(history, files);
  const applied = new Set(history.map((migration) => migration.name));
  const missing = files.filter((file) => !applied.has(file.name));
  for (const file of missing) await applyOne(client, file);
  return missing.map((file) => file.name);
}

/**
 * Brings a database to this version's schema, and gives the names of the migrations that were applied for it.
 * Throws: AppError DATABASE_UNREACHABLE, DATABASE_SCHEMA_MISMATCH, DATABASE_BUSY, MIGRATION_FAILED.
 */
export async function applyMigrations(
  url: string,
  files: MigrationFile[] = readMigrationFiles(),
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on("error", () => {});
  try {
    await client.connect();
    return await migrate(client, files);
  } catch (error) {
    if (error instanceof AppError && error.code === "DATABASE_SCHEMA_MISMATCH") {
      const advice = "Use the version that made it, or name an empty database (DATABASE_URL, DATA_DIR).";
      throw mismatch(
        `The database ${describeDatabase(url)} is of another version: ${error.message}. ${advice}`,
      );
    }
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) {
      const message = `Another program is migrating the database ${describeDatabase(url)}; try again when it is done.`;
      throw new AppError("DATABASE_BUSY", message, { cause: error });
    }
    throw databaseError(url, error);
  } finally {
    await client.end().catch(() => {});
  }
}
