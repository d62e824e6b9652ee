import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { SearchRequest } from "#lib/domain/search-request.ts";
import { noFilters, type TimelineFilters } from "#lib/domain/timeline-filters.ts";
import { getTimeline } from "#lib/queries/get-timeline.ts";
import { listMatchedWords } from "#lib/queries/list-matched-words.ts";
import { searchArchive } from "#lib/queries/search-archive.ts";
import { gatherFacets } from "#lib/store/corpus/event-facets.ts";
import { sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let database: TestDatabase;
const search = (words: string, request: Partial<SearchRequest> = {}, hitsPerPage?: number) =>
  searchArchive({ words, kind: null, page: 1, ...request }, database.db, hitsPerPage);
const timeline = (filters: Partial<TimelineFilters>) =>
  getTimeline({ ...noFilters, ...filters }, database.db);
const slugs = async (filters: Partial<TimelineFilters>) =>
  (await timeline(filters)).events.map(({ slug }) => slug);
const matched = (words: string, text: string) => listMatchedWords(words, [text], database.db);

/** Whether a text is mainly about the events that it tells of. */
const setLead = (articleId: string, lead: boolean) =>
  database.db.eventCoverage.updateMany({ where: { articleId }, data: { lead } });

before(async () => {
  database = await createTestDatabase();
  await storeSample(sampleCorpus, database.db);
  await setLead("hostile", true);
});
after(() => database.drop());

describe("searchArchive", () => {
  it("finds articles, claims and quotes, newest text first, and counts each kind", async () => {
    const found = await search("harbours");
    assert.deepEqual(found.counts, { articles: 4, claims: 6, quotes: 2 });
    assert.deepEqual(
      found.articles.map(({ text }) => text.id),
      ["repost", "silent", "courier", "gazette"],
    );
    assert.equal(found.claims.length, 5);
    assert.deepEqual(
      found.quotes.map(({ mark, speaker, cue }) => [mark.articleId, mark.kind, mark.index, speaker, cue]),
      [
        ["courier", "quote", 0, "Ada Berg", "said"],
        ["gazette", "quote", 0, "Ada Berg", "said"],
      ],
    );
    assert.deepEqual(found.matched, ["Harbour", "harbour"]);
  });

  it("shows the sentences that say most of it, and the title once", async () => {
    const { articles } = await search("school storm");
    assert.deepEqual(
      articles.map(({ title, sentences }) => [title, sentences]),
      [["Storm closes schools", ["A storm closed the schools of Portville on Tuesday."]]],
    );
  });

  it("finds a claim by its text's words, and says how we word it and which event it is on", async () => {
    const { claims, counts } = await search("sunk", { kind: "claims" });
    assert.equal(counts.claims, 1);
    const courier = claims.find(({ text }) => text.id === "courier");
    assert.equal(courier?.words, "One ship may have sunk.");
    assert.equal(courier?.wording, "A ship sank");
    assert.equal(courier?.event?.key, "2024-11-18-harbour");
    assert.deepEqual(courier?.mark, { articleId: "courier", kind: "claim", index: 2 });
  });

  it("understands a phrase, either of two words, and a word to leave out", async () => {
    const ids = async (words: string) =>
      (await search(words, { kind: "articles" })).articles.map(({ text }) => text.id).sort();
    assert.deepEqual(await ids('"harbour of Portville"'), ["courier", "repost"]);
    assert.deepEqual(await ids("storm or decree"), ["hostile", "silent"]);
    assert.deepEqual(await ids("harbour -storm"), ["courier", "gazette", "repost"]);
  });

  it("goes through all pages of a kind without a gap or a repeat, and has nothing past the end", async () => {
    const all = (await search("harbour", { kind: "claims" })).claims;
    const paged = await Promise.all(
      [1, 2].map(async (page) => (await search("harbour", { kind: "claims", page }, 3)).claims),
    );
    assert.deepEqual(paged.flat(), all);
    const past = await search("harbour", { kind: "claims", page: 999_999 }, 3);
    assert.deepEqual([past.claims, past.pages, past.counts.claims], [[], 2, 6]);
  });

  it("has nothing of a superseded version", async () => {
    await database.db.article.update({ where: { id: "silent" }, data: { current: false } });
    assert.equal((await search("storm")).counts.articles, 0);
    await database.db.article.update({ where: { id: "silent" }, data: { current: true } });
  });

  it("tells words that cannot be looked up from words that are not there", async () => {
    for (const words of ["", "the", "!!!", "& | ( ) : * '", "<->"])
      assert.equal((await search(words)).searchable, false, words);
    const missing = await search("zeppelin");
    assert.ok(missing.searchable);
    assert.deepEqual(missing.counts, { articles: 0, claims: 0, quotes: 0 });
    assert.ok((await search("-zeppelin")).searchable);
  });

  it("takes any text for words and none for a statement", async () => {
    for (const words of ['\'; DROP TABLE "Article"; --', "x".repeat(200), "🚀 \\ ' \" %", "(((", "a:*b<3>"])
      await search(words);
    assert.equal(await database.db.article.count(), 6);
  });
});

describe("listMatchedWords", () => {
  it("finds every form of a word as the text has it", async () => {
    assert.deepEqual(await matched("policy", "Policies, a POLICY; police"), ["POLICY", "Policies"]);
    assert.deepEqual(await matched("strikes -talks", "It struck. A strike, talks, striking"), [
      "strike",
      "striking",
    ]);
  });

  it("finds the parts of a compound and a designation", async () => {
    assert.deepEqual(await matched("range", "long-range missiles"), ["range"]);
    assert.deepEqual(await matched("S-400", "An S-400 battery"), ["-400"]);
    assert.deepEqual(await matched("d'Orsay", "the Quai d'Orsay"), ["Orsay", "d"]);
  });
});

describe("the timeline's words", () => {
  it("narrow it to events that a text, a claim or our title tells in them", async () => {
    assert.deepEqual(await slugs({ q: "decree" }), ["2024-11-decree"]);
    assert.deepEqual(await slugs({ q: "downing drones" }), ["2024-11-17-drones"]);
    assert.deepEqual(await slugs({ q: "sinking" }), []);
    assert.deepEqual(await slugs({ q: "sank" }), ["2024-11-18-harbour"]);
    assert.deepEqual(await slugs({ q: "zeppelin" }), []);
    assert.deepEqual(await slugs({ q: "the" }), []);
  });

  it("do not bring every event that a text with them mentions", async () => {
    assert.deepEqual(await slugs({ q: "storm" }), []);
    await setLead("silent", true);
    assert.deepEqual(await slugs({ q: "storm" }), ["2024-11-18-harbour"]);
    await setLead("silent", false);
  });

  it("show the claims that have them, else a sentence of a text", async () => {
    const [event] = (await timeline({ q: "ship" })).events;
    assert.deepEqual(
      event?.found.map(({ words, mark }) => [words, mark?.articleId, mark?.index]),
      [
        ["One ship may have sunk.", "courier", 2],
        ["The Gazette could not confirm that a ship sank.", "gazette", 1],
      ],
    );
    const [decreed] = (await timeline({ q: "decrees" })).events;
    assert.deepEqual(
      decreed?.found.map(({ text, words, mark }) => [text.id, words, mark]),
      [["hostile", "Northland lets its army use Kite missiles in November, a decree says.", null]],
    );
    assert.deepEqual((await timeline({ q: "kites" })).matched, ["Kite"]);
    assert.deepEqual((await timeline({})).matched, []);
  });

  it("narrow every facet, and are named where they leave nothing", async () => {
    const { facets } = await timeline({ q: "decree" });
    assert.deepEqual(
      facets.find(({ name }) => name === "weapon")?.items.map(({ value, count }) => [value, count]),
      [["kite", 1]],
    );
    const { reliefs } = await timeline({ q: "decree", country: ["SE"] });
    assert.deepEqual(reliefs, [
      { filter: "country", events: 1 },
      { filter: "q", events: 1 },
    ]);
  });
});

describe("the speaker facet", () => {
  const speakers = async (filters: Partial<TimelineFilters>) =>
    (await timeline(filters)).facets
      .find(({ name }) => name === "speaker")
      ?.items.map(({ value, label, count, selected }) => [value, label, count, selected]);

  it("counts events by who makes claims on them, under the other filters", async () => {
    assert.deepEqual(await speakers({}), [
      ["Ada Berg", "Ada Berg", 1, false],
      ["Northland ministry", "Northland ministry", 1, false],
      ["analysts", "analysts", 1, false],
    ]);
    assert.deepEqual(await speakers({ weapon: ["drone"] }), []);
  });

  it("narrows the list, and keeps who was chosen where nothing is left", async () => {
    assert.deepEqual(await slugs({ speaker: ["Ada Berg"] }), ["2024-11-18-harbour"]);
    assert.deepEqual(await slugs({ speaker: ["nobody"] }), []);
    assert.deepEqual(await speakers({ speaker: ["Ada Berg"], weapon: ["drone"] }), [
      ["Ada Berg", "Ada Berg", 0, true],
    ]);
  });

  it("lists the hundred that most events have, and whoever is chosen, and says how many more there are", async () => {
    await database.db.actor.createMany({
      data: Array.from({ length: 120 }, (_, index) => ({
        id: `x${index}`,
        name: `X ${index}`,
        kind: "person",
      })),
    });
    const { text, textLength } = await database.db.article.findUniqueOrThrow({ where: { id: "courier" } });
    await database.db.claimMention.createMany({
      data: Array.from({ length: 120 }, (_, index) => ({
        articleId: "courier",
        textLength,
        index: 1000 + index,
        start: 0,
        end: 7,
        text: text.slice(0, 7),
        speakerId: `x${index}`,
        certainty: "attributed",
        speakerCertainty: "asserted",
        modality: "happened",
        position: "body",
        ruleId: "sample/by-hand",
      })),
    });
    await database.db.claimAppearance.createMany({
      data: Array.from({ length: 120 }, (_, index) => ({
        articleId: "courier",
        mentionIndex: 1000 + index,
        claimSlug: "how-many",
      })),
    });
    await database.db.eventFacet.deleteMany();
    await gatherFacets(database.db, ["2024-11-18-harbour"]);
    const { facets } = await timeline({ speaker: ["x99"] });
    const facet = facets.find(({ name }) => name === "speaker");
    assert.equal(facet?.items.find(({ value }) => value === "x99")?.count, 1);
    assert.equal((facet?.items.length ?? 0) + (facet?.omitted ?? 0), 123);
    assert.ok((facet?.items.length ?? 0) <= 101);
  });
});
