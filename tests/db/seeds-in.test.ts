import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { areSeedsIn, noteSeedsIn } from "#lib/cli/seeds-in.ts";
import { hashCorpusArticles } from "#lib/store/load-corpus-articles.ts";
import { createTemporaryFolder } from "#tests/support/temporary-folder.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

const { path: dataDir, remove } = createTemporaryFolder();
const version = "1+lexicon";
let database: TestDatabase;
before(async () => {
  database = await createTestDatabase();
  const articlesHash = await hashCorpusArticles(database.db);
  await database.db.corpusState.create({ data: { articlesHash, pipelineVersion: version } });
});
after(async () => {
  await database.drop();
  remove();
});

it("nothing is known of a data folder without a note", async () => {
  assert.equal(await areSeedsIn(database.db, dataDir), false);
});

it("the seeds are in as long as the database holds what it held, whole", async () => {
  await noteSeedsIn(database.db, dataDir, version);
  assert.equal(await areSeedsIn(database.db, dataDir), true);
  await database.db.corpusState.update({ where: { id: 1 }, data: { pipelineVersion: "2+lexicon" } });
  assert.equal(await areSeedsIn(database.db, dataDir), false);
  await database.db.corpusState.deleteMany();
  assert.equal(await areSeedsIn(database.db, dataDir), false);
});

it("a note of another reading counts for nothing", async () => {
  const { path: other, write, remove: removeOther } = createTemporaryFolder();
  write("seeds-in.json", JSON.stringify({ reading: "another", articlesHash: "", pipelineVersion: version }));
  assert.equal(await areSeedsIn(database.db, other), false);
  write("seeds-in.json", "{ cut sh");
  assert.equal(await areSeedsIn(database.db, other), false);
  removeOther();
});
