import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { articleReadingSchema } from "#lib/domain/article.ts";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { type DevScore, scoreDev } from "#tests/golden/eval/score-dev.ts";
import { f1 } from "#tests/golden/eval/tally.ts";
import { readDevEvents, readDevLabels } from "#tests/golden/gold-schemas.ts";
import { readFolder } from "#tests/golden/read-corpus.ts";

describe("the 37 short news items of other strikes", () => {
  let articles: CorpusArticle[];
  let score: DevScore;
  before(() => {
    articles = readFolder("tests/golden/dev/articles");
    const byId = new Map(articles.map((article) => [article.id, article]));
    score = scoreDev(readDevLabels(), readDevEvents(), byId, loadLexicon(), new Map());
  });

  test("every one is read to a valid reading", () => {
    assert.equal(articles.length, 37);
    for (const { id, reading } of articles) assert.ok(articleReadingSchema.safeParse(reading).success, id);
  });

  test("named weapons: F1 of at least 0.95", () => {
    assert.ok(f1(score.weapons) >= 0.95, `F1 ${f1(score.weapons).toFixed(3)}`);
  });

  test("countries: F1 of at least 0.92", () => {
    assert.ok(f1(score.countries) >= 0.92, `F1 ${f1(score.countries).toFixed(3)}`);
  });

  test("no publisher is invented where the text names none", () => {
    assert.equal(score.inventedOutlets, 0);
  });

  test("stated days of publication: at least 0.95 right", () => {
    const { right, of } = score.dates;
    assert.ok(right / of >= 0.95, `${right} of ${of}`);
  });

  test("main events: at least 0.90 of the right type, date and weapon", () => {
    const { right, of } = score.mainEvents;
    assert.ok(right / of >= 0.9, `${right} of ${of}`);
  });

  test("every text has one main event", () => {
    const leads = articles.map(({ reading }) => reading.events.filter((event) => event.lead).length);
    assert.deepEqual([...new Set(leads)], [1]);
  });
});
