import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, it } from "node:test";
import pg from "pg";
import { applyMigrations } from "#lib/db/apply-migrations.ts";
import { findFreePort } from "#lib/db/embedded/find-free-port.ts";
import type { MigrationFile } from "#lib/db/migration-files.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

const migration = (name: string, sql: string): MigrationFile => ({
  name,
  sql,
  checksum: createHash("sha256").update(sql).digest("hex"),
});
const first = migration("20240101000000_first", 'CREATE TABLE "One" (); CREATE TABLE "Two" ();');
const second = migration("20240102000000_second", 'DROP TABLE "Two";');

describe("applyMigrations", () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeEach(async () => {
    database = await createTestDatabase({ migrated: false });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
  });
  const tables = async () => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    );
    return rows.map(({ name }) => name);
  };

  it("applies what is missing, in order, and nothing twice", async () => {
    assert.deepEqual(await applyMigrations(database.url, [first]), [first.name]);
    assert.deepEqual(await applyMigrations(database.url, [first, second]), [second.name]);
    assert.deepEqual(await applyMigrations(database.url, [first, second]), []);
    assert.deepEqual(await tables(), ["One", "_prisma_migrations"]);
  });

  it("keeps Prisma's own record of each", async () => {
    await applyMigrations(database.url, [first]);
    const { rows } = await client.query(
      "SELECT migration_name, checksum, applied_steps_count, finished_at >= started_at AS done, rolled_back_at, logs FROM _prisma_migrations",
    );
    assert.deepEqual(rows, [
      {
        migration_name: first.name,
        checksum: first.checksum,
        applied_steps_count: 1,
        done: true,
        rolled_back_at: null,
        logs: null,
      },
    ]);
  });

  it("applies each once when two programs migrate at once", async () => {
    const both = await Promise.all([1, 2].map(() => applyMigrations(database.url, [first, second])));
    assert.deepEqual(both.flat().sort(), [first.name, second.name]);
  });

  it("leaves nothing of a migration that fails, and goes on where it was", async () => {
    const broken = migration(second.name, 'DROP TABLE "Two"; DROP TABLE "Three";');
    await assert.rejects(applyMigrations(database.url, [first, broken]), {
      code: "MIGRATION_FAILED",
      message: /20240102000000_second failed and was undone: table "Three" does not exist$/,
    });
    assert.deepEqual(await tables(), ["One", "Two", "_prisma_migrations"]);
    assert.deepEqual(await applyMigrations(database.url, [first, second]), [second.name]);
  });

  const mismatches: [what: string, files: MigrationFile[], told: RegExp][] = [
    ["of a newer version", [first], /a migration that this version does not know \(20240102000000_second\)/],
    [
      "whose migration was another",
      [migration(first.name, "SELECT 1"), second],
      /20240101000000_first is not the one/,
    ],
  ];
  for (const [what, files, told] of mismatches) {
    it(`refuses a database ${what}, and says what to do`, async () => {
      await applyMigrations(database.url, [first, second]);
      await assert.rejects(applyMigrations(database.url, files), (error: Error & { code?: string }) => {
        assert.equal(error.code, "DATABASE_SCHEMA_MISMATCH");
        assert.match(error.message, told);
        assert.match(error.message, /Use the version that made it, or name an empty database/);
        assert.doesNotMatch(error.message, /\n/);
        return true;
      });
    });
  }

  it("refuses a database that Prisma left in the middle of a migration", async () => {
    await applyMigrations(database.url, [first]);
    await client.query("UPDATE _prisma_migrations SET finished_at = NULL");
    await assert.rejects(applyMigrations(database.url, [first]), {
      code: "DATABASE_SCHEMA_MISMATCH",
      message: /not finished/,
    });
  });

  it("touches no database of another program", async () => {
    await client.query('CREATE TABLE "Invoice" ()');
    await assert.rejects(applyMigrations(database.url, [first]), {
      code: "DATABASE_SCHEMA_MISMATCH",
      message: /tables of another program/,
    });
    assert.deepEqual(await tables(), ["Invoice"]);
  });

  it("says why a database cannot be reached, without its password", async () => {
    const unreachable = async (change: (url: URL) => void, told: RegExp) => {
      const url = new URL(database.url);
      url.password = "secret";
      change(url);
      await assert.rejects(applyMigrations(url.href, [first]), (error: Error & { code?: string }) => {
        assert.equal(error.code, "DATABASE_UNREACHABLE");
        assert.match(error.message, told);
        assert.doesNotMatch(error.message, /secret|\n/);
        return true;
      });
    };
    const { password } = new URL(database.url);
    const closedPort = String(await findFreePort());
    await unreachable((url) => Object.assign(url, { port: closedPort }), /nothing answers there/);
    await unreachable(() => {}, /wrong user or password/);
    await unreachable(
      (url) => Object.assign(url, { password, pathname: "/nowhere" }),
      /no database of that name/,
    );
  });
});
