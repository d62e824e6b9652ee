import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Publication } from "#lib/domain/article.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { dateArticles } from "#lib/pipeline/9-clusters/date-articles.ts";
import { readArticles } from "#tests/support/read-articles.ts";

const dated =
  "date 2024-12-12\nUkraine struck the airfield of Taganrog with ATACMS missiles on Wednesday, Russia's defence ministry said.";

function datesOf(texts: Record<string, string>): Map<string, Publication> {
  return dateArticles(readArticles(texts), loadLexicon());
}

describe("the day of a text that has none", () => {
  test("is that of its main event, where a dated text puts the same one on a day", () => {
    const inferred = datesOf({
      a: dated,
      b: "Ukraine hit the airfield of Taganrog with ATACMS missiles on Wednesday.",
    });
    assert.equal(inferred.get("b")?.date, "2024-12-11");
    assert.equal(inferred.get("b")?.basis, "inferred");
    assert.match(inferred.get("b")?.reason ?? "", /one dated text/);
    assert.equal(inferred.has("a"), false);
  });

  test("is not taken from an event on another weekday than the text says", () => {
    const inferred = datesOf({
      a: dated,
      b: "Ukraine hit the airfield of Taganrog with ATACMS missiles on Monday.",
    });
    assert.equal(inferred.has("b"), false);
  });

  test("is that of what it quotes, where dated texts quote the same words of the same speaker", () => {
    const quotation = "“There will be no more blank cheques for this war of choice,” Viktor Orban said";
    const inferred = datesOf({
      a: `date 2024-07-03\n${quotation} in Kyiv on Tuesday.`,
      b: `${quotation}, as missiles fell on Kharkiv.`,
    });
    assert.equal(inferred.get("b")?.date, "2024-07-02");
  });

  test("is no earlier than the newest day that the text itself gives in full", () => {
    const inferred = datesOf({ b: "On March 5, 2023 Russia struck Odesa with Kalibr missiles." });
    assert.equal(inferred.get("b")?.date, "2023-03-05");
    assert.match(inferred.get("b")?.reason ?? "", /March 5, 2023/);
  });

  test("is that of a raid with the same numbers of the same things", () => {
    const raid = (opening: string) => `${opening} Russia fired 67 missiles and 194 drones at Ukraine.`;
    const inferred = datesOf({ a: raid("date 2025-03-07\nOn Friday"), b: raid("Before dawn") });
    assert.equal(inferred.get("b")?.date, "2025-03-07");
  });

  test("is not that of another raid with one number in common, or with small ones", () => {
    const dated =
      "date 2025-03-07\nOn Friday Russia fired 67 missiles and 194 drones at Ukraine, killing 2 people and hurting 8.";
    const inferred = datesOf({
      a: dated,
      b: "Russia fired 67 missiles and 40 drones at Ukraine, killing 2 people and hurting 8.",
    });
    assert.equal(inferred.has("b"), false);
  });

  test("is that of the operation that another text names and dates", () => {
    const raid = (words: string) =>
      `${words} the United States struck nuclear sites in Iran with missiles in Operation Winter Anvil.`;
    const inferred = datesOf({ a: raid("date 2025-01-13\nOn Saturday"), b: raid("Before dawn") });
    assert.equal(inferred.get("b")?.date, "2025-01-11");
  });

  test("stays unknown where what is shared happened on days far apart", () => {
    const struck = (day: string) => `date ${day}\nRussia struck Odesa with Kalibr missiles on ${day}.`;
    const inferred = datesOf({
      a: struck("2024-03-05"),
      b: struck("2024-08-09"),
      c: "Russia struck Odesa with Kalibr missiles.",
    });
    assert.equal(inferred.has("c"), false);
  });

  test("stays unknown where nothing is shared", () => {
    const inferred = datesOf({ a: dated, b: "North Korea tested a Hwasong-18 missile on Monday." });
    assert.equal(inferred.size, 0);
  });
});
