import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { chooseTexts } from "#lib/queries/choose-texts.ts";
import { getSideBySide } from "#lib/queries/get-side-by-side.ts";
import { listSitemapAddresses } from "#lib/queries/list-sitemap-addresses.ts";
import { listSitemapParts } from "#lib/queries/list-sitemap-parts.ts";
import { sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

const HARBOUR = "2024-11-18-harbour";
let database: TestDatabase;

before(async () => {
  database = await createTestDatabase();
  await storeSample(sampleCorpus, database.db);
});
after(() => database.drop());

async function load(slug: string, asked: string[] = []) {
  const view = await getSideBySide(slug, asked, database.db);
  assert.ok(view);
  return view;
}

describe("chooseTexts", () => {
  const texts = ["a", "b", "c", "d", "e"];
  const cases: [asked: string[], ids: string[], notes: [unknown: string[], beyond: number, added: number]][] =
    [
      [[], ["a", "b"], [[], 0, 0]],
      [
        ["d", "b"],
        ["b", "d"],
        [[], 0, 0],
      ],
      [
        ["d", "d"],
        ["a", "d"],
        [[], 0, 1],
      ],
      [
        ["x", "c", "y", "b"],
        ["b", "c"],
        [["x", "y"], 0, 0],
      ],
      [["x"], ["a", "b"], [["x"], 0, 2]],
      [
        ["e", "d", "c", "b", "a"],
        ["b", "c", "d", "e"],
        [[], 1, 0],
      ],
    ];
  for (const [asked, ids, [unknown, beyond, added]] of cases)
    it(`makes ${ids} of ${asked}`, () =>
      assert.deepEqual(chooseTexts(asked, texts), { ids, notes: { unknown, beyond, added } }));

  it("makes what it can of an event with too few", () => {
    assert.deepEqual(chooseTexts(["a"], ["a"]).ids, ["a"]);
    assert.deepEqual(chooseTexts([], []).ids, []);
  });
});

describe("getSideBySide", () => {
  it("knows no other event", async () => assert.equal(await getSideBySide("nothing", [], database.db), null));

  it("starts with the first two texts by publication, and has all to choose from", async () => {
    const view = await load(HARBOUR);
    assert.deepEqual(
      view.texts.map(({ text }) => text.id),
      ["early", "courier", "gazette", "repost", "silent"],
    );
    assert.deepEqual(
      view.columns.map(({ article }) => article.id),
      ["early", "courier"],
    );
  });

  it("links what the columns tell, those that most tell first, each mention in the order of its text", async () => {
    const { columns, claims } = await load(HARBOUR, ["gazette", "courier"]);
    assert.deepEqual(
      columns.map(({ entry, article }) => [entry.text.id, article.id]),
      [
        ["courier", "courier"],
        ["gazette", "gazette"],
      ],
    );
    assert.deepEqual(
      claims.map(({ number, slug, mentions }) => [number, slug, mentions]),
      [
        [1, "how-many", [[0, 1], [0]]],
        [2, "not-silent", [[3], [2]]],
        [3, "ship-sunk", [[2], [1]]],
      ],
    );
  });

  it("has a column without claims for a text that makes none", async () => {
    const { columns, claims } = await load(HARBOUR, ["silent", "early"]);
    assert.equal(columns.length, 2);
    assert.deepEqual(
      claims.map(({ slug, mentions }) => [slug, mentions]),
      [["at-the-border", [[0], []]]],
    );
  });

  it("is empty where no text tells the event", async () => {
    const view = await load("talks", ["courier"]);
    assert.deepEqual([view.columns, view.claims, view.notes.unknown], [[], [], ["courier"]]);
  });
});

describe("the map of pages", () => {
  it("has every event and current article once, over as many parts as it takes", async () => {
    const parts = await listSitemapParts(database.db, 4);
    assert.deepEqual(parts, [0, 1, 2]);
    const read = await Promise.all(parts.map((part) => listSitemapAddresses(part, database.db, 4)));
    const all = read.flat();
    assert.deepEqual(
      read.map((addresses) => addresses.length),
      [4, 4, 2],
    );
    assert.deepEqual(all, await listSitemapAddresses(0, database.db));
    assert.deepEqual(
      all.filter(({ kind }) => kind === "event").map(({ key }) => key),
      ["2024-11-17-drones", HARBOUR, "2024-11-decree", "talks"],
    );
    assert.equal(all.filter(({ kind }) => kind === "article").length, sampleCorpus.articles.length);
  });
});
