/** The seed articles through the real pipeline, the database and the exports. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { childEnvironment } from "#lib/config/env.ts";
import { exportArticleSchema } from "#lib/domain/format/export-article.ts";
import { exportClaimSchema } from "#lib/domain/format/export-claim.ts";
import { exportEventSchema } from "#lib/domain/format/export-event.ts";
import { ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { loadReader } from "#lib/ingest/load-reader.ts";
import { readRawArticle } from "#lib/ingest/read-raw-article.ts";
import { loadCorpusArticles } from "#lib/store/corpus/stored-readings.ts";
import { buildReading, readingInclude } from "#tests/support/build-reading.ts";
import { emptyArchive } from "#tests/support/empty-archive.ts";
import { exportAll } from "#tests/support/export-all.ts";
import { shuffle } from "#tests/support/shuffle.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

const run = promisify(execFile);
const folder = "seeds/articles";
const files = readdirSync(folder)
  .sort()
  .map((name) => `${folder}/${name}`);
const schemas = { events: exportEventSchema, claims: exportClaimSchema, articles: exportArticleSchema };
const kinds = ["events", "claims", "articles"] as const;

let test: TestDatabase;
let expected: Awaited<ReturnType<typeof exportAll>>;
before(async () => {
  test = await createTestDatabase();
  await ingestPaths({ database: test.db, paths: [folder] });
  expected = await exportAll(test.db);
});
after(() => test.drop());

describe("the seed articles", () => {
  it("come back from the store exactly as they were read", async () => {
    const reader = loadReader();
    const nothingGiven = { outlet: null, published: null, url: null };
    const raws = await Promise.all(files.map((file) => readRawArticle(file, nothingGiven, process.cwd())));
    const readings = reader.readArticles(raws.map(({ raw }) => raw));
    const ids = (await test.db.article.findMany({ select: { id: true } })).map(({ id }) => id);
    const articles = await loadCorpusArticles(test.db, ids, new Map());
    const stored = articles
      .map(({ reading }) => reading)
      .sort((a, b) => (a.article.source < b.article.source ? -1 : 1));
    assert.deepEqual(stored, readings);
    const rows = await test.db.article.findMany({ include: readingInclude, orderBy: { source: "asc" } });
    assert.deepEqual(rows.map(buildReading), readings);
  });

  for (const kind of kinds) {
    it(`export valid lines of ${kind}, sorted, the same bytes from the command`, async () => {
      assert.ok(expected[kind].length >= files.length);
      for (const line of expected[kind]) schemas[kind].parse(JSON.parse(line));
      const env = childEnvironment({ DATABASE_URL: test.url });
      const { stdout, stderr } = await run(process.execPath, ["lib/cli/export.ts", kind], {
        env,
        maxBuffer: 2 ** 26,
      });
      assert.equal(stdout, expected[kind].map((line) => `${line}\n`).join(""));
      assert.equal(stderr, "");
    });
  }

  it("point from every export into a text that the other exports name", () => {
    const sources = new Set(
      expected.articles.map((line) => exportArticleSchema.parse(JSON.parse(line)).source),
    );
    const events = expected.events.map((line) => exportEventSchema.parse(JSON.parse(line)));
    const slugs = new Set(events.map(({ slug }) => slug));
    const claims = expected.claims.map((line) => exportClaimSchema.parse(JSON.parse(line)));
    assert.deepEqual([...sources], files);
    for (const { articles, conflicts } of events) {
      for (const { source } of [...articles, ...conflicts.flatMap(({ sides }) => sides)])
        assert.ok(sources.has(source));
    }
    for (const { event, mentions } of claims) {
      assert.ok(event === null || slugs.has(event));
      for (const { source } of mentions) assert.ok(sources.has(source));
    }
  });

  it("give the same exports in ten random orders, and one by one", async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const paths = shuffle(files, seed);
      await emptyArchive(test.db);
      // The last two one by one, so that each new article meets a corpus that is there already.
      const runs = seed > 8 ? paths.map((path) => [path]) : [paths];
      for (const run of runs) await ingestPaths({ database: test.db, paths: run });
      assert.deepEqual(await exportAll(test.db), expected, `in the order ${paths.join(", ")}`);
    }
  });
});

describe("npm run export", () => {
  it("says how it is called", async () => {
    for (const words of [[], ["everything"], ["events", "claims"]]) {
      const failed = await run(process.execPath, ["lib/cli/export.ts", ...words]).catch(
        (error: unknown) => error,
      );
      assert.ok(failed instanceof Error && "code" in failed && "stderr" in failed);
      assert.deepEqual([failed.code, String(failed.stderr).split("\n").length], [2, 2]);
    }
  });
});
