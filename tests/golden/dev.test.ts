import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { articleReadingSchema } from "#lib/domain/article.ts";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import { type Lexicon, loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { type DevLabel, readDevLabels } from "#tests/golden/gold-schemas.ts";
import { readFolder } from "#tests/golden/read-corpus.ts";

describe("the 37 short news items of other strikes", () => {
  let articles: Map<string, CorpusArticle>;
  let labels: DevLabel[];
  let lexicon: Lexicon;
  before(() => {
    lexicon = loadLexicon();
    articles = new Map(readFolder("tests/golden/dev/articles").map((article) => [article.id, article]));
    labels = readDevLabels();
  });

  test("every one is read to a valid reading", () => {
    assert.equal(articles.size, 37);
    for (const { id, reading } of articles.values())
      assert.ok(articleReadingSchema.safeParse(reading).success, id);
  });

  test("named weapons: F1 of at least 0.95", () => {
    const slugOf = new Map(lexicon.weapons.map((weapon) => [weapon.name, weapon.slug]));
    const score = scoreSets(
      labels,
      (label) => label.weapons.map((name) => slugOf.get(name) ?? name),
      (id) =>
        reading(id)
          .weapons.filter((mention) => !mention.isClass)
          .map((mention) => mention.slug),
    );
    assert.ok(score >= 0.95, `F1 ${score.toFixed(3)}`);
  });

  test("countries: F1 of at least 0.88", () => {
    const score = scoreSets(
      labels,
      (label) => label.countries,
      (id) => reading(id).countries.map((mention) => mention.code),
    );
    assert.ok(score >= 0.88, `F1 ${score.toFixed(3)}`);
  });

  test("no publisher is invented where the text names none", () => {
    const invented = labels.filter(
      (label) => !label.outlet_in_text && reading(label.id).article.outlet.name !== null,
    );
    assert.deepEqual(
      invented.map((label) => label.id),
      [],
    );
  });

  test("stated days of publication: at least 0.95 right", () => {
    const stated = labels.filter((label) => label.published_in_text);
    const right = stated.filter((label) => reading(label.id).article.published.date === label.published);
    assert.ok(right.length / stated.length >= 0.95, `${right.length} of ${stated.length}`);
  });

  test("every text has one main event", () => {
    const leads = labels.map((label) => reading(label.id).events.filter((event) => event.lead).length);
    assert.deepEqual([...new Set(leads)], [1]);
  });

  function reading(id: string): CorpusArticle["reading"] {
    const article = articles.get(id);
    assert.ok(article, `no article ${id}`);
    return article.reading;
  }
});

function scoreSets(
  labels: DevLabel[],
  gold: (label: DevLabel) => string[],
  found: (id: string) => string[],
): number {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const label of labels) {
    const expected = new Set(gold(label));
    const actual = new Set(found(label.id));
    right += [...expected].filter((item) => actual.has(item)).length;
    missed += [...expected].filter((item) => !actual.has(item)).length;
    wrong += [...actual].filter((item) => !expected.has(item)).length;
  }
  return (2 * right) / (2 * right + wrong + missed);
}
