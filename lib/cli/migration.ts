/** `npm run migration -- NAME`: writes the migration that brings the database to what prisma/schema.prisma says. */
import fs from "node:fs";
import path from "node:path";
import { runCommand } from "#lib/cli/run-command.ts";
import { applyMigrations } from "#lib/db/apply-migrations.ts";
import { diffSchema } from "#lib/db/authoring/diff-schema.ts";
import { openThrowAwayPostgres } from "#lib/db/embedded/throw-away-postgres.ts";
import { MIGRATIONS_FOLDER } from "#lib/db/migration-files.ts";
import { AppError } from "#lib/errors/app-error.ts";

const USAGE = "Usage: npm run migration -- NAME, in lower-case letters, digits and underscores";
/** Told by Prisma's own commands which database the migrations are for. */
const LOCK_FILE = "migration_lock.toml";
const LOCK_TEXT = '# Prisma\'s own commands read this; do not edit it.\nprovider = "postgresql"\n';

/** The change against a throw-away server, brought as far as the migrations go; the real database is not touched. */
async function findChange(): Promise<string> {
  const postgres = await openThrowAwayPostgres();
  try {
    await applyMigrations(postgres.url("postgres"));
    return await diffSchema(postgres.url("postgres"));
  } finally {
    await postgres.stop();
  }
}

await runCommand(async ([name]) => {
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new AppError("USAGE", USAGE);
  const change = await findChange();
  if (change === "") {
    console.log("No change: the migrations give the schema as it is.");
    return 0;
  }
  const time = new Date().toISOString().replaceAll(/\D/g, "").slice(0, "yyyymmddhhmmss".length);
  const folder = path.join(MIGRATIONS_FOLDER, `${time}_${name}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "migration.sql"), `${change}\n`);
  fs.writeFileSync(path.join(MIGRATIONS_FOLDER, LOCK_FILE), LOCK_TEXT);
  console.log(`Written: ${path.relative(process.cwd(), folder)}/migration.sql; its CHECKs are yours to add.`);
  return 0;
});
