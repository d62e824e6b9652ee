import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { CorpusReading } from "#lib/domain/corpus.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runCorpusPipeline } from "#lib/pipeline/run-corpus-pipeline.ts";
import { readGoldEvents } from "#tests/golden/gold-schemas.ts";
import { readFolder } from "#tests/golden/read-corpus.ts";
import { findGoldEvent } from "#tests/golden/score-events.ts";

describe("the five seeds, put side by side", () => {
  let corpus: CorpusReading;
  before(() => {
    corpus = runCorpusPipeline(readFolder("seeds/articles"), loadLexicon());
  });

  test("at least 12 of the 14 core events are found with their type, day and weapon", () => {
    const core = readGoldEvents().filter((event) => event.core);
    const missed = core
      .filter((event) => findGoldEvent(event, corpus.events) === null)
      .map((event) => event.key);
    assert.equal(core.length, 14);
    assert.ok(missed.length <= 2, `missed: ${missed.join(", ")}`);
  });

  test("the US authorisation of ATACMS is one event that at least four of the five tell of", () => {
    const events = corpus.events.filter(
      (event) => event.type === "authorization" && event.initiators.includes("US"),
    );
    assert.equal(events.length, 1);
    assert.deepEqual(events[0]?.weapons, ["atacms"]);
    const articles = new Set(events[0]?.mentions.map((mention) => mention.articleId));
    assert.ok(articles.size >= 4, `told by ${[...articles].join(", ")}`);
  });

  test("the strike and the answer to it, and two days' statements of one speaker, stay apart", () => {
    const typed = (type: string, initiator: string) =>
      corpus.events.filter((event) => event.type === type && event.initiators.includes(initiator));
    assert.ok(typed("strike", "UA").every((event) => !event.initiators.includes("RU")));
    const barrot = typed("statement", "FR").filter(
      (event) => event.title.startsWith("Jean-Noël Barrot") && event.date?.from.startsWith("2024-11"),
    );
    assert.ok(barrot.some((event) => event.date?.to === "2024-11-18"));
    assert.ok(
      barrot.every(
        (event) => event.date !== null && (event.date.to <= "2024-11-18" || event.date.from > "2024-11-18"),
      ),
    );
  });

  test("an article without a date is placed by what it shares with dated ones, and told to be inferred", () => {
    const [placed] = corpus.publications;
    assert.equal(corpus.publications.length, 1);
    assert.equal(placed?.articleId, "000");
    assert.ok(["2024-11-23", "2024-11-24"].includes(placed?.published.date ?? ""));
    assert.equal(placed?.published.basis, "inferred");
    assert.match(placed?.published.reason ?? "", /Barrot/);
  });

  test("none of the five is a copy of another, though they share quotations", () => {
    assert.deepEqual(corpus.copies, []);
  });
});
