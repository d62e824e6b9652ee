import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { CorpusArticle, CorpusReading } from "#lib/domain/corpus.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runCorpusPipeline } from "#lib/pipeline/run-corpus-pipeline.ts";
import { type CorpusScore, scoreCorpus } from "#tests/golden/eval/score-corpus.ts";
import { scoreMainEventBCubed, scoreMainEventPairs } from "#tests/golden/eval/score-pairs.ts";
import { f1, precision, recall } from "#tests/golden/eval/tally.ts";
import { readDevLabels, readGoldArticles, readGoldCorpus } from "#tests/golden/gold-schemas.ts";
import { readFolder } from "#tests/golden/read-corpus.ts";

/** What the seeds say together must not fall under these: floors at or below the figures of the day, and no aims. */
describe("the five seeds side by side, against their gold", () => {
  let articles: CorpusArticle[];
  let corpus: CorpusReading;
  let score: CorpusScore;
  before(() => {
    articles = readFolder("seeds/articles");
    corpus = runCorpusPipeline(articles, loadLexicon());
    score = scoreCorpus(readGoldCorpus(), readGoldArticles(), articles, corpus);
  });

  test("every core event is found and dated", () => assert.deepEqual(score.coreEvents.missed, []));

  test("at most 6 events are not in the gold", () =>
    assert.ok(score.furtherEvents <= 6, `${score.furtherEvents}`));

  test("pairs of articles by core event: F1 of at least 0.9", () => {
    assert.ok(f1(score.corePairs) >= 0.9, f1(score.corePairs).toFixed(3));
  });

  test("pairs of claims across articles: precision of at least 0.9, recall of at least 0.75", () => {
    assert.ok(precision(score.claimPairs) >= 0.9, score.wrongClaimPairs.join("\n"));
    assert.ok(recall(score.claimPairs) >= 0.75, score.missedClaimPairs.join("\n"));
  });

  test("every group of quotations is found, the two translations of “any option” among them", () => {
    assert.deepEqual(score.quoteGroups.missed, []);
  });

  test("every conflict is found, and at most as many again", () => {
    assert.deepEqual(score.conflicts.missed, []);
    assert.ok(score.furtherConflicts.length <= score.conflicts.of);
  });

  test("the table of names is complete", () => assert.deepEqual(score.namings.missed, []));

  test("every claim mention is in one claim, and no address is given twice", () => {
    const mentions = corpus.claims.flatMap((claim) =>
      claim.mentions.map((one) => `${one.articleId}:${one.index}`),
    );
    const all = articles.flatMap(({ id, reading }) => reading.claims.map((_, index) => `${id}:${index}`));
    assert.deepEqual([...mentions].sort(), all.sort());
    assert.equal(new Set(corpus.claims.map(({ slug }) => slug)).size, corpus.claims.length);
  });
});

describe("seeds and short news items together", () => {
  let corpus: CorpusReading;
  before(() => {
    corpus = runCorpusPipeline(
      [...readFolder("seeds/articles"), ...readFolder("tests/golden/dev/articles")],
      loadLexicon(),
    );
  });

  test("pairs by main event: F1 of at least 0.92; B-cubed of at least 0.93", () => {
    const pairs = f1(scoreMainEventPairs(readDevLabels(), corpus.events));
    const bCubed = scoreMainEventBCubed(readDevLabels(), corpus.events).f1;
    assert.ok(pairs >= 0.92, pairs.toFixed(3));
    assert.ok(bCubed >= 0.93, bCubed.toFixed(3));
  });

  test("few conflicts: at most one for every two events that texts share", () => {
    const shared = corpus.events.filter(
      ({ mentions }) => new Set(mentions.map((one) => one.articleId)).size > 1,
    );
    const conflicts = corpus.events.flatMap((event) => event.conflicts);
    assert.ok(
      conflicts.length * 2 <= shared.length + 1,
      `${conflicts.length} conflicts on ${shared.length} events`,
    );
  });
});
