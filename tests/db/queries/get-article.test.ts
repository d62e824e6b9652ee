import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { getArticle } from "#lib/queries/get-article.ts";
import { sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let database: TestDatabase;

before(async () => {
  database = await createTestDatabase();
  await storeSample(sampleCorpus, database.db);
});
after(() => database.drop());

async function load(id: string) {
  const article = await getArticle(id, database.db);
  assert.ok(article);
  return article;
}

describe("getArticle", () => {
  it("knows no other id", async () => assert.equal(await getArticle("nothing", database.db), null));

  it("notes who else makes a claim, and where texts differ", async () => {
    const { claims } = await load("courier");
    const [headline, lead, , quote] = claims;
    assert.deepEqual(
      headline?.also.map(({ id }) => id),
      ["gazette", "repost"],
    );
    assert.equal(lead?.speaker, "Northland ministry");
    assert.equal(lead?.inConflict, true);
    assert.equal(quote?.inConflict, false);
    assert.equal(quote?.event?.slug, "2024-11-18-harbour");
  });

  it("has a mark for everything that was read, inside the text", async () => {
    const article = await load("courier");
    const kinds = [...new Set(article.marks.map(({ kind }) => kind))].sort();
    assert.deepEqual(kinds, ["claim", "country", "event", "place", "quote", "time", "weapon"]);
    assert.ok(article.marks.every(({ span }) => span.start < span.end && span.end <= article.text.length));
  });

  it("says where outlet and date come from, what it repeats and what is open", async () => {
    const repost = await load("repost");
    assert.equal(repost.view.outlet.kind, "unidentified");
    assert.deepEqual(repost.view.published, { date: "2024-11-20", time: null, basis: "inferred" });
    assert.equal(repost.publishedReason, "It repeats a text of 19 November.");
    assert.deepEqual(
      repost.copies.map(({ text, direction }) => [text.id, direction]),
      [["courier", "of"]],
    );
    assert.deepEqual(
      repost.issues.map(({ words }) => words),
      ["Monday"],
    );
    assert.equal((await load("gazette")).outletSource.words, "the Gazette");
    assert.deepEqual(
      (await load("courier")).copies.map(({ text, direction }) => [text.id, direction]),
      [["repost", "by"]],
    );
  });

  it("names a text without a title by its first sentence", async () => {
    assert.equal((await load("silent")).name, "Storm closes schools");
  });
});
