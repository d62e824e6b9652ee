import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { baseForm } from "#lib/pipeline/10-alignment/base-form.ts";
import { contentOfClaim } from "#lib/pipeline/10-alignment/content-of-claim.ts";
import { synonymSets } from "#lib/pipeline/10-alignment/news-synonyms.ts";
import { readWordConcepts } from "#lib/pipeline/10-alignment/read-concepts.ts";
import { readArticles } from "#tests/support/read-articles.ts";

const concepts = (text: string) => [...readWordConcepts(text).weights.keys()];

describe("base forms", () => {
  test("bring the inflected forms of a word together", () => {
    for (const forms of [
      "use used uses using",
      "permit permits permitted",
      "strike struck striking",
      "rule ruling ruled",
      "supply supplies supplied",
      "die died dying",
    ])
      assert.equal(new Set(forms.split(" ").map(baseForm)).size, 1, forms);
  });
  test("keep words apart that only look alike", () => {
    for (const pair of ["plan plane", "bring bridge", "us bus", "red read", "string strike"])
      assert.equal(new Set(pair.split(" ").map(baseForm)).size, 2, pair);
  });
  test("of hostile words end", () => {
    for (const word of ["", "s", "ing", "eeeed", "’s", "ɪŋ", "9ed", "x".repeat(100_000)]) baseForm(word);
  });
});

describe("synonyms", () => {
  test("a phrase belongs to one set", () => {
    const sets = new Map<string, string[]>();
    for (const [set, phrases] of Object.entries(synonymSets))
      for (const phrase of phrases) {
        const key = phrase.split(/[ -]/).map(baseForm).join(" ");
        sets.set(key, [...new Set([...(sets.get(key) ?? []), set])]);
      }
    assert.deepEqual(
      [...sets].filter(([, names]) => names.length > 1),
      [],
    );
  });
  test("meet in their set, in phrases and with names inside", () => {
    assert.deepEqual(concepts("ruled out"), concepts("discarding"));
    assert.deepEqual(concepts("the go-ahead"), concepts("authorised"));
    assert.ok(concepts("the regions that joined Russia").includes("s:held"));
  });
  test("of other words do not: to take out a loan, the month of May", () => {
    assert.notDeepEqual(concepts("they ruled the land"), concepts("they ruled out the land"));
    assert.deepEqual(concepts("in May"), []);
  });
  test("know what is denied, and what only counts", () => {
    assert.equal(readWordConcepts("We do not discard any option").isNegated, true);
    assert.equal(readWordConcepts("no fewer than ten missiles").isNegated, false);
  });
});

describe("a claim's content", () => {
  const content = (text: string) => {
    const [article] = readArticles({ a: `date 2024-09-13\n${text}` });
    assert.ok(article);
    const { reading } = article;
    return reading.claims.map((claim) =>
      contentOfClaim(claim, reading)
        .map(({ start, end }) => reading.article.text.slice(start, end).trim())
        .join(" | "),
    );
  };
  test("is without the words that credit it, before it or behind it", () => {
    assert.deepEqual(content("Volodymyr Zelensky said on Friday that Ukraine needs more batteries."), [
      "on Friday that Ukraine needs more batteries.",
    ]);
    assert.deepEqual(content("Ukraine needs more batteries before the winter, Volodymyr Zelensky said."), [
      "Ukraine needs more batteries before the winter,",
    ]);
  });
  test("is all of it where nobody is credited", () => {
    assert.deepEqual(content("Ukraine needs more batteries before the winter."), [
      "Ukraine needs more batteries before the winter.",
    ]);
  });
});
