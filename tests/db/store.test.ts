import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { articleReadingSchema, type RawArticle } from "#lib/domain/article.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { articleIdOf } from "#lib/store/article-identity.ts";
import { loadCorpusArticles } from "#lib/store/corpus/stored-readings.ts";
import { saveArticles } from "#lib/store/save-articles.ts";
import { saveLexicon } from "#lib/store/save-lexicon.ts";
import { buildReading, readingInclude } from "#tests/support/build-reading.ts";
import { readSample, sampleLexicon, sampleText } from "#tests/support/sample-reading.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let test: TestDatabase;
before(async () => {
  test = await createTestDatabase();
  await saveLexicon(test.db, sampleLexicon, "sample");
});
after(() => test.drop());
beforeEach(async () => {
  await test.db.event.deleteMany();
  await test.db.claim.deleteMany();
  await test.db.article.deleteMany();
});

const nothingGiven = { outlet: null, published: null, url: null };
const rawOf = (source: string, text = sampleText, given: Partial<RawArticle["given"]> = {}): RawArticle => ({
  source,
  text,
  given: { ...nothingGiven, ...given },
});
const traits = {
  shingles: new Int32Array(),
  dating: { isDated: false, quotes: [], events: [] },
  marks: [],
};
const save = async (raw: RawArticle, readingVersion = "1") => {
  const [outcome] = await saveArticles(test.db, [{ raw, reading: readSample(raw), traits, readingVersion }]);
  return outcome;
};
const current = () => test.db.article.findMany({ where: { current: true }, orderBy: { source: "asc" } });

describe("saveArticles and loadCorpusArticles", () => {
  it("give back the reading that was saved, field by field", async () => {
    const raw = rawOf("a.txt");
    const reading = articleReadingSchema.parse(readSample(raw));
    assert.equal(await save(raw), "added");
    const articles = await loadCorpusArticles(test.db, [articleIdOf(raw.text, raw.given)], new Map());
    assert.deepEqual(articles, [{ id: articleIdOf(raw.text, raw.given), reading }]);
    // The tables that pages and exports read hold the same.
    const row = await test.db.article.findFirstOrThrow({ include: readingInclude });
    assert.deepEqual(buildReading(row), reading);
  });

  it("keep a text with NUL and lone surrogates, offsets into the original intact", async () => {
    const raw = rawOf("a.txt", `\0\ud800${sampleText}`);
    await save(raw);
    const [row] = await current();
    assert.equal(row?.original, `\ufffd\ufffd${sampleText}`);
  });

  it("keep nothing of an article with a mark beside its words, and name the rule", async () => {
    const raw = rawOf("a.txt");
    const reading = readSample(raw);
    reading.weapons = reading.weapons.map((mention) => ({ ...mention, surface: "ATACMs" }));
    await assert.rejects(
      saveArticles(test.db, [{ raw, reading, traits, readingVersion: "1" }]),
      (error) =>
        error instanceof AppError && error.code === "INTERNAL" && error.message.includes("sample/word"),
    );
    assert.equal(await test.db.article.count(), 0);
  });

  it("keep nothing of an article whose rows cannot all be written", async () => {
    const raw = rawOf("a.txt");
    const reading = readSample(raw);
    reading.places = reading.places.map((mention) => ({ ...mention, slug: "nowhere" }));
    await assert.rejects(saveArticles(test.db, [{ raw, reading, traits, readingVersion: "1" }]));
    assert.deepEqual([await test.db.article.count(), await test.db.sentence.count()], [0, 0]);
  });
});

describe("saveArticle: which publication it is", () => {
  it("the same text again changes nothing", async () => {
    await save(rawOf("a.txt"));
    const before = await current();
    assert.equal(await save(rawOf("a.txt")), "unchanged");
    assert.deepEqual(await current(), before);
  });

  it("the same text from another file is the same article, and the first name by order is shown", async () => {
    await save(rawOf("b.txt"));
    assert.equal(await save(rawOf("a.txt")), "unchanged");
    assert.deepEqual(
      (await current()).map(({ source }) => source),
      ["a.txt"],
    );
    assert.equal(await test.db.articleSource.count(), 2);
  });

  it("a changed text in a file is a new version, and the old one is kept apart", async () => {
    await save(rawOf("a.txt"));
    assert.equal(await save(rawOf("a.txt", `${sampleText} More.`)), "new-version");
    const rows = await test.db.article.findMany({ orderBy: { version: "asc" } });
    assert.deepEqual(
      rows.map(({ key, version, current: isCurrent }) => [key, version, isCurrent]),
      [
        ["a.txt", 1, false],
        ["a.txt", 2, true],
      ],
    );
    // And back: the first text is the third version.
    assert.equal(await save(rawOf("a.txt")), "new-version");
    assert.deepEqual(
      (await current()).map(({ text, version }) => [text, version]),
      [[sampleText, 3]],
    );
  });

  it("a changed text at an address is a new version, from whichever file it comes", async () => {
    const url = "https://example.com/strike";
    await save(rawOf("a.txt", sampleText, { url }));
    assert.equal(await save(rawOf("b.txt", `${sampleText} More.`, { url })), "new-version");
    assert.deepEqual(
      (await current()).map(({ key, version, source }) => [key, version, source]),
      [[url, 2, "b.txt"]],
    );
  });

  it("a text that two files held lives on in the one that still holds it", async () => {
    await save(rawOf("a.txt"));
    await save(rawOf("b.txt"));
    assert.equal(await save(rawOf("a.txt", `${sampleText} More.`)), "new-version");
    assert.deepEqual(
      (await current()).map(({ source, key }) => [source, key]),
      [
        ["a.txt", "a.txt"],
        ["b.txt", "b.txt"],
      ],
    );
  });

  it("the same text under other facts is another publication", async () => {
    for (const outlet of ["Example One", "Example Two"]) await save(rawOf("a.txt", sampleText, { outlet }));
    await save(rawOf("a.txt", sampleText, { url: "https://example.com/1" }));
    assert.equal((await current()).length, 3);
  });

  it("more said of the same file's text takes the place of less", async () => {
    await save(rawOf("a.txt"));
    assert.equal(await save(rawOf("a.txt", sampleText, { outlet: "Example One" })), "new-version");
    assert.equal(
      await save(rawOf("a.txt", sampleText, { outlet: "Example One", published: "2024-11-21" })),
      "new-version",
    );
    assert.deepEqual(
      (await current()).map(({ givenOutlet, publishedBasis }) => [givenOutlet, publishedBasis]),
      [["Example One", "given"]],
    );
  });

  it("another version of the pipeline reads it anew in place", async () => {
    await save(rawOf("a.txt"));
    await save(rawOf("b.txt"));
    const [before] = await current();
    assert.equal(await save(rawOf("b.txt"), "2"), "read-anew");
    const [now] = await current();
    assert.deepEqual(now, { ...before, pipelineVersion: "2" });
    assert.equal(await test.db.sentence.count(), 1);
  });
});

describe("saveLexicon", () => {
  it("follows the lexicon, and keeps what readings point to", async () => {
    await save(rawOf("a.txt"));
    const [weapon] = sampleLexicon.weapons;
    assert.ok(weapon);
    const renamed = { ...weapon, slug: "atacms-2", name: "ATACMS block 2" };
    const weaponNames = [{ weaponSlug: "atacms-2", name: "ATACMS-2", guarded: true }];
    await saveLexicon(test.db, { ...sampleLexicon, weapons: [renamed], weaponNames }, "another");
    assert.deepEqual(
      (await test.db.weapon.findMany({ orderBy: { slug: "asc" } })).map(({ slug }) => slug),
      ["atacms", "atacms-2"],
    );
    await saveLexicon(test.db, sampleLexicon, "sample");
    assert.deepEqual(await test.db.weapon.findMany(), [weapon]);
    assert.deepEqual(await test.db.weaponName.findMany(), sampleLexicon.weaponNames);
  });
});
