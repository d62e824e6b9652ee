import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { type StyleScore, scoreStyle } from "#tests/golden/eval/score-styles.ts";
import { addTally, f1, type Tally } from "#tests/golden/eval/tally.ts";
import { readStyleArticles } from "#tests/golden/gold-schemas.ts";
import { readFolder } from "#tests/golden/read-corpus.ts";

/** What the reading of the invented articles must not fall under: floors below the figures of the day, and no aims. */
describe("the invented articles in many styles", () => {
  let scores: StyleScore[];
  before(() => {
    const articles = readFolder("tests/golden/styles/articles");
    scores = readStyleArticles().flatMap((gold) => {
      const article = articles.find(({ id }) => gold.file.startsWith(id));
      return article ? [scoreStyle(gold, article, loadLexicon())] : [];
    });
    assert.equal(scores.length, articles.length);
  });

  const tally = (pick: (score: StyleScore) => Tally) => () => f1(scores.map(pick).reduce(addTally));
  const share = (pick: (score: StyleScore) => { right: number; of: number }) => () => {
    const parts = scores.map(pick);
    const total = (name: "right" | "of") => parts.reduce((sum, part) => sum + part[name], 0);
    return total("right") / total("of");
  };
  const floors: [string, number, () => number][] = [
    ["claims, F1", 0.88, tally((score) => score.claims)],
    ["speakers of the claims found", 0.85, share((score) => score.speakers)],
    ["certainty of the claims found", 0.9, share((score) => score.certainties)],
    ["quotations, F1", 0.95, tally((score) => score.quotes)],
    ["speakers of the quotations found", 0.88, share((score) => score.quoteSpeakers)],
    ["weapons, F1", 0.94, tally((score) => score.weapons)],
    ["countries, F1", 0.97, tally((score) => score.countries)],
    ["furniture set aside", 0.95, share((score) => score.furniture)],
    ["days of publication", 0.97, share((score) => score.published)],
    ["values of times", 0.87, share((score) => score.times)],
    ["main events", 0.8, share((score) => score.mainEvent)],
  ];
  for (const [name, floor, measure] of floors) {
    test(`${name}: at least ${floor}`, () => assert.ok(measure() >= floor, measure().toFixed(3)));
  }
});
