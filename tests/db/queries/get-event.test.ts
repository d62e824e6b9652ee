import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { EventView } from "#lib/domain/views/event-view.ts";
import { getEvent } from "#lib/queries/get-event.ts";
import { sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let database: TestDatabase;
let event: EventView;

before(async () => {
  database = await createTestDatabase();
  await storeSample(sampleCorpus, database.db);
  const found = await getEvent("2024-11-18-harbour", database.db);
  assert.ok(found);
  event = found;
});
after(() => database.drop());

const row = (slug: string) => event.matrix.find((one) => one.slug === slug);
/** One row of the matrix: for each text what stands in its cell. */
const cellsOf = (slug: string) =>
  Object.fromEntries(
    (row(slug)?.cells ?? []).map((cell, index) => [
      event.texts[index]?.text.id,
      cell.kind === "told" ? cell.bits.map(({ certainty }) => certainty).join(" ") : cell.absence,
    ]),
  );

describe("getEvent", () => {
  it("knows no other slug", async () => assert.equal(await getEvent("no-such-event", database.db), null));

  it("puts the texts in order of publication, the inferred day among them", () => {
    assert.deepEqual(
      event.texts.map(({ text }) => [text.id, text.published.date, text.published.basis]),
      [
        ["early", "2024-11-16", "stated"],
        ["courier", "2024-11-19", "stated"],
        ["gazette", "2024-11-19", "stated"],
        ["repost", "2024-11-20", "inferred"],
        ["silent", "2024-11-20", "given"],
      ],
    );
    assert.equal(event.independentTexts, 4);
  });

  it("tells of each text how sure it puts its claims and whom it lets speak, with which verbs", () => {
    const ofText = (id: string) => event.attribution[event.texts.findIndex(({ text }) => text.id === id)];
    const courier = ofText("courier");
    assert.deepEqual(
      courier?.certainties.map(({ certainty, count }) => [certainty, count]),
      [
        ["asserted", 1],
        ["attributed", 2],
        ["hedged", 1],
      ],
    );
    assert.deepEqual(
      courier?.speakers.map(({ name, claims, cues }) => [name, claims, cues]),
      [
        ["Ada Berg", 1, ["said"]],
        ["Northland ministry", 1, ["said"]],
      ],
    );
    assert.ok(courier?.speakers.every(({ mark }) => mark?.articleId === "courier"));
    const silent = ofText("silent");
    assert.deepEqual([silent?.claims, silent?.certainties, silent?.speakers], [0, [], []]);
  });

  it("counts how much each speaker gets to say, in sentences and in quoted words", () => {
    const index = event.texts.findIndex(({ text }) => text.id === "courier");
    const courier = event.attribution[index];
    const berg = courier?.speakers.find(({ name }) => name === "Ada Berg");
    assert.deepEqual([berg?.sentences, berg?.quotedWords], [1, 8]);
    assert.equal(courier?.quotedWords, 8);
    assert.ok((courier?.sentences ?? 0) >= 4);
  });

  it("tells what a text leaves out that two others tell, by kind of absence", () => {
    const leftOut = Object.fromEntries(
      event.attribution.map((own, index) => [
        event.texts[index]?.text.id,
        own.leftOut.map(({ absence, claims }) => `${claims} of ${own.toldElsewhere} ${absence}`),
      ]),
    );
    assert.deepEqual(leftOut.silent, ["3 of 3 not-extracted"]);
    assert.deepEqual(leftOut.early, ["3 of 3 before"]);
    assert.deepEqual(leftOut.repost, ["2 of 3 not-mentioned"]);
    assert.deepEqual(leftOut.courier, []);
  });

  it("tells how sure a claim is put from text to text, in order of publication", () => {
    const sunk = event.drift.find(({ slug }) => slug === "ship-sunk");
    assert.deepEqual(
      sunk?.steps.map(({ textIndex, certainty }) => [event.texts[textIndex]?.text.id, certainty]),
      [
        ["courier", "hedged"],
        ["gazette", "withheld"],
      ],
    );
    assert.equal(
      event.drift.some(({ slug }) => slug === "not-silent"),
      false,
    );
  });

  it("tells each kind of absence", () => {
    assert.deepEqual(cellsOf("ship-sunk"), {
      early: "before",
      courier: "hedged",
      gazette: "withheld",
      repost: "not-mentioned",
      silent: "not-extracted",
    });
  });

  it("gives all places where one text tells a claim, and counts copies once", () => {
    assert.deepEqual(cellsOf("how-many").courier, "asserted attributed");
    assert.equal(row("how-many")?.texts, 3);
    assert.equal(row("how-many")?.independentTexts, 2);
    assert.equal(row("how-many")?.inConflict, true);
    assert.equal(row("ship-sunk")?.inConflict, false);
  });

  it("puts what most texts tell first", () => {
    assert.deepEqual(
      event.matrix.map(({ slug }) => slug),
      ["how-many", "not-silent", "ship-sunk", "at-the-border"],
    );
  });

  it("opens each fact on its words", () => {
    const fact = (label: string) => event.facts.find((group) => group.label === label)?.facts ?? [];
    const [when] = fact("When");
    assert.deepEqual(
      when?.words.map(({ words, mark }) => [words, mark?.kind]),
      [
        ["Monday", "time"],
        ["Monday", "time"],
      ],
    );
    const [weapon] = fact("Weapon");
    assert.equal(weapon?.textIndexes.length, 4);
    assert.deepEqual(weapon?.words[0]?.mark, { articleId: "courier", kind: "weapon", index: 0 });
    assert.deepEqual(fact("Against")[0]?.textIndexes, [1, 2, 3, 4]);
  });

  it("shows each side of a conflict in its words, with the claim that holds them", () => {
    assert.deepEqual(
      event.conflicts[0]?.sides.map(({ words, claim, mark }) => [words, claim?.certainty, mark?.index]),
      [
        ["Five Kite missiles", "attributed", 1],
        ["Two Kite missiles", "reported", 0],
      ],
    );
  });

  it("gives one quotation in each version", () => {
    assert.deepEqual(
      event.quotes.map(({ speaker, variants }) => [speaker, variants.map(({ words }) => words)]),
      [
        [
          "Ada Berg",
          ["We will not be silent about the harbour,", "We will never be silent about the harbour,"],
        ],
      ],
    );
  });

  it("takes the first sentence for the lead, and has no headline for a text without one", () => {
    const silent = event.texts.at(-1);
    assert.equal(silent?.headline, null);
    assert.equal(
      event.texts[1]?.lead,
      "Five Kite missiles hit the harbour of Portville on Monday, the Northland ministry said.",
    );
  });
});
