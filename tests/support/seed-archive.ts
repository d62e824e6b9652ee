import assert from "node:assert/strict";
import { ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

/** A test database with the five seeds in it, read by the real pipeline. */
export type SeedArchive = {
  database: TestDatabase;
  /** The slug of the only event of this type and initiator. */
  findEvent(wanted: { type: string; initiator: string }): Promise<string>;
  /** The id of the article whose file starts so. */
  findArticle(prefix: string): Promise<string>;
};

export async function openSeedArchive(): Promise<SeedArchive> {
  const database = await createTestDatabase();
  const report = await ingestPaths({ database: database.db, paths: ["seeds/articles"] });
  assert.equal(report.read, 5);
  return {
    database,
    findEvent: async ({ type, initiator }) => {
      const countries = { some: { countryCode: initiator, role: "initiator" } };
      const events = await database.db.event.findMany({ where: { type, countries }, select: { slug: true } });
      assert.equal(events.length, 1, `${events.length} events of type ${type} by ${initiator}`);
      return events[0]?.slug ?? "";
    },
    findArticle: async (prefix) => {
      const where = { source: { startsWith: `seeds/articles/${prefix}` } };
      return (await database.db.article.findFirstOrThrow({ where, select: { id: true } })).id;
    },
  };
}
