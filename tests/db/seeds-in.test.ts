import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { areSeedsIn, noteSeedsIn } from "#lib/cli/seeds-in.ts";
import { saveArticles } from "#lib/store/save-articles.ts";
import { saveLexicon } from "#lib/store/save-lexicon.ts";
import { readSample, sampleLexicon, sampleText } from "#tests/support/sample-reading.ts";
import { createTemporaryFolder } from "#tests/support/temporary-folder.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

const { path: dataDir, remove } = createTemporaryFolder();
const version = "1+lexicon";
let database: TestDatabase;
before(async () => {
  database = await createTestDatabase();
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
  const raw = { source: "a.txt", text: sampleText, given: { outlet: null, published: null, url: null } };
  await saveLexicon(database.db, sampleLexicon, "sample");
  const traits = {
    shingles: new Int32Array(),
    dating: { isDated: false, quotes: [], events: [] },
    marks: [],
  };
  await saveArticles(database.db, [{ raw, reading: readSample(raw), traits, readingVersion: version }]);
  assert.equal(await areSeedsIn(database.db, dataDir), false, "another article");
  await noteSeedsIn(database.db, dataDir, version);
  assert.equal(await areSeedsIn(database.db, dataDir), false, "it is not placed yet");
  await database.db.pendingArticle.deleteMany();
  assert.equal(await areSeedsIn(database.db, dataDir), true);
  await database.db.article.updateMany({ data: { pipelineVersion: "2+lexicon" } });
  assert.equal(await areSeedsIn(database.db, dataDir), false, "read by another pipeline");
});

it("a note of another reading counts for nothing", async () => {
  const { path: other, write, remove: removeOther } = createTemporaryFolder();
  write("seeds-in.json", JSON.stringify({ reading: "another", articlesHash: "", pipelineVersion: version }));
  assert.equal(await areSeedsIn(database.db, other), false);
  write("seeds-in.json", "{ cut sh");
  assert.equal(await areSeedsIn(database.db, other), false);
  removeOther();
});
