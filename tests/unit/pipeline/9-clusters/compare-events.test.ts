import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ComparedEvent } from "#lib/domain/placed-mention.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { compareEvents, sameEventScore } from "#lib/pipeline/9-clusters/rules/compare-events.ts";

const day = (from: string, to = from) => ({ from, to, precision: "day" as const, basis: "stated" as const });

function event(facts: Partial<ComparedEvent>): ComparedEvent {
  return {
    type: "strike",
    title: "A strike",
    date: null,
    place: null,
    weapons: [],
    initiators: ["RU"],
    targets: ["UA"],
    principal: null,
    lead: false,
    published: "2024-06-14",
    numbers: [],
    countries: [],
    decided: null,
    ...facts,
  };
}

const areOne = (a: Partial<ComparedEvent>, b: Partial<ComparedEvent>) =>
  compareEvents(event(a), event(b), loadLexicon()) >= sameEventScore;

describe("clusters/compare", () => {
  test("the two sides of a war and a day make one event; the sides and a week do not", () => {
    assert.ok(areOne({ date: day("2024-06-11") }, { date: day("2024-06-11") }));
    assert.equal(areOne({ date: day("2024-06-08", "2024-06-14") }, { date: day("2024-06-11") }), false);
    assert.ok(
      areOne(
        { date: day("2024-06-08", "2024-06-14"), place: "odesa" },
        { date: day("2024-06-11"), place: "odesa" },
      ),
    );
  });

  test("who speaks of one country on two undated occasions says more than one thing; on one day he says one", () => {
    const words = { type: "statement" as const, principal: "Ada Berg" };
    assert.equal(areOne(words, { ...words, published: "2024-06-12" }), false);
    assert.ok(areOne({ ...words, date: day("2024-06-11") }, { ...words, date: day("2024-06-11") }));
    assert.equal(areOne(words, { ...words, principal: "Bo Dahl" }), false);
  });

  test("two nights that share a day are two; a night and its day are one", () => {
    const night = (from: string, to: string) => ({ date: day(from, to), place: "odesa" });
    assert.equal(areOne(night("2024-06-10", "2024-06-11"), night("2024-06-11", "2024-06-12")), false);
    assert.ok(areOne(night("2024-06-10", "2024-06-11"), night("2024-06-11", "2024-06-11")));
  });

  test("hostile: no facts, and days far away, are no event in common and no error", () => {
    const nothing = { initiators: [], targets: [], published: null };
    assert.equal(areOne(nothing, nothing), false);
    assert.equal(areOne({ date: day("0001-01-01") }, { date: day("9999-12-31") }), false);
  });
});
