/** Runs of ingest that are killed, and two at once. They are processes of their own, as they would be. */
import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { exportAll } from "#tests/support/export-all.ts";
import { sampleReader, sampleText } from "#tests/support/sample-reading.ts";
import { createTemporaryFolder, type TemporaryFolder } from "#tests/support/temporary-folder.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let undisturbed: TestDatabase;
let test: TestDatabase;
let folder: TemporaryFolder;
let expected: Awaited<ReturnType<typeof exportAll>>;

before(async () => {
  folder = createTemporaryFolder();
  for (let i = 0; i < 4; i++) folder.write(`articles/${i}.txt`, `${sampleText}\n${"More. ".repeat(i)}`);
  undisturbed = await createTestDatabase();
  await ingest(undisturbed);
  expected = await exportAll(undisturbed.db);
});
after(async () => {
  folder.remove();
  await undisturbed.drop();
});
beforeEach(async () => {
  test = await createTestDatabase();
});
afterEach(() => test.drop());

const ingest = ({ db }: TestDatabase) =>
  ingestPaths({ database: db, root: folder.path, paths: ["articles"], reader: sampleReader() });

const words = () => ["tests/support/run-sample-ingest.ts", test.url, folder.path, "articles"];

/** The server may have other databases and their locks. */
const locksHere =
  "FROM pg_locks JOIN pg_database ON pg_database.oid = database AND datname = current_database()";

/** Starts a run, holds it where it writes to the table, kills it there, and waits until Postgres has noticed. */
async function killAt(table: string): Promise<void> {
  const holder = new pg.Client({ connectionString: test.url });
  await holder.connect();
  await holder.query(`BEGIN; LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`);
  const child = spawn(process.execPath, words(), { stdio: "ignore" });
  try {
    await waitFor(`SELECT ${locksHere} WHERE NOT granted`, child);
    child.kill("SIGKILL");
    await once(child, "exit");
  } finally {
    await holder.query("COMMIT");
    await holder.end();
  }
  await waitFor(`SELECT WHERE NOT EXISTS (SELECT ${locksHere} WHERE locktype = 'advisory')`, null);
}

/** Leaves the processor to the run that is waited for. */
const betweenQuestionsMilliseconds = 20;

/** Asks until the query gives a row; a child that ends meanwhile would never be held. */
async function waitFor(query: string, child: ChildProcess | null): Promise<void> {
  const watcher = new pg.Client({ connectionString: test.url });
  await watcher.connect();
  try {
    while ((await watcher.query(query)).rowCount === 0) {
      assert.equal(child?.exitCode ?? null, null);
      await setTimeout(betweenQuestionsMilliseconds);
    }
  } finally {
    await watcher.end();
  }
}

describe("ingest, killed in the middle", () => {
  it("of an article: nothing of it is there, and the next run completes", async () => {
    await killAt("Actor");
    assert.deepEqual([await test.db.article.count(), await test.db.sentence.count()], [0, 0]);
    assert.equal((await ingest(test)).read, 4);
    assert.deepEqual(await exportAll(test.db), expected);
  });

  it("of the corpus: the articles are there, nothing of the corpus, and the next run completes", async () => {
    await killAt("EventCoverage");
    assert.deepEqual([await test.db.article.count(), await test.db.event.count()], [4, 0]);
    assert.equal((await ingest(test)).unchanged, 4);
    assert.deepEqual(await exportAll(test.db), expected);
  });
});

describe("ingest, two runs over the same files at once", () => {
  it("as two processes", async () => {
    const run = promisify(execFile);
    const outputs = await Promise.all([1, 2, 3].map(() => run(process.execPath, words())));
    const reads = outputs.map(({ stdout }): { read: number; refused: number } => JSON.parse(stdout));
    assert.equal(
      reads.reduce((sum, { read }) => sum + read, 0),
      4,
    );
    assert.equal(
      reads.reduce((sum, { refused }) => sum + refused, 0),
      0,
    );
    assert.deepEqual(await exportAll(test.db), expected);
    assert.equal(await test.db.article.count(), 4);
  });

  it("as two calls in one process", async () => {
    await Promise.all([ingest(test), ingest(test)]);
    assert.deepEqual(await exportAll(test.db), expected);
  });
});
