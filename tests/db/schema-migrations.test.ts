import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { diffSchema } from "#lib/db/authoring/diff-schema.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";
import { runSql } from "#tests/support/test-server.ts";

describe("the migrations and the schema", () => {
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.drop());

  it("give the same database", async () => {
    assert.equal(await diffSchema(database.url), "");
  });

  it("are told apart when they differ", async () => {
    await runSql(database.url, 'ALTER TABLE "Event" DROP COLUMN "title"');
    assert.match(await diffSchema(database.url), /ALTER TABLE "Event" ADD COLUMN\s+"title" TEXT NOT NULL/);
  });
});
