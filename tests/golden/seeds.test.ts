import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { type ArticleScore, scoreArticle } from "#tests/golden/eval/score-article.ts";
import { addTally, f1, type Tally } from "#tests/golden/eval/tally.ts";
import { readGoldArticles } from "#tests/golden/gold-schemas.ts";
import { readFolder } from "#tests/golden/read-corpus.ts";

/** What the reading of the seeds must not fall under: a floor below the figures of the day, and no aim. */
describe("the five seeds against their gold", () => {
  let scores: ArticleScore[];
  before(() => {
    const articles = readFolder("seeds/articles");
    scores = readGoldArticles().flatMap((gold) => {
      const article = articles.find(({ id }) => gold.file.startsWith(id));
      return article ? [scoreArticle(gold, article.reading, loadLexicon())] : [];
    });
    assert.equal(scores.length, 5);
  });

  const sum = (pick: (score: ArticleScore) => Tally) => scores.map(pick).reduce(addTally);
  const share = (pick: (score: ArticleScore) => { right: number; of: number }) => {
    const parts = scores.map(pick);
    return (
      parts.reduce((total, { right }) => total + right, 0) / parts.reduce((total, { of }) => total + of, 0)
    );
  };
  const floors: [string, number, () => number][] = [
    ["claims, F1", 0.8, () => f1(sum((score) => score.claims))],
    ["speakers of the claims found", 0.93, () => share((score) => score.speakers)],
    ["certainty of the claims found", 0.9, () => share((score) => score.certainties)],
    ["quotations, F1", 0.96, () => f1(sum((score) => score.quotes))],
    ["weapons, F1", 0.95, () => f1(sum((score) => score.weapons))],
    ["countries, F1", 0.95, () => f1(sum((score) => score.countries))],
    ["places, F1", 0.95, () => f1(sum((score) => score.places))],
    ["furniture set aside", 1, () => share((score) => score.furniture)],
    ["titles and outlets", 1, () => scores.filter((score) => score.title && score.outlet).length / 5],
  ];
  for (const [name, floor, measure] of floors) {
    test(`${name}: at least ${floor}`, () => assert.ok(measure() >= floor, measure().toFixed(3)));
  }
});
