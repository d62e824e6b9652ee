import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readCorpus, tellers } from "#tests/support/read-articles.ts";

describe("claims across articles", () => {
  test("one claim in two wordings is one claim; each mention is in exactly one", () => {
    const { claims } = readCorpus({
      a: "date 2024-04-14\nThe Israeli military said 99 percent of the drones and missiles fired by Iran were intercepted on Sunday.",
      b: "date 2024-04-14\nOf the drones and missiles that Iran fired on Sunday 99 percent were intercepted, the Israeli military said.",
    });
    const shared = claims.filter((claim) => tellers(claim).length === 2);
    assert.equal(shared.length, 1, claims.map((claim) => claim.text).join(" | "));
    const mentions = claims.flatMap((claim) =>
      claim.mentions.map((mention) => `${mention.articleId}:${mention.index}`),
    );
    assert.equal(new Set(mentions).size, mentions.length);
  });

  test("claims on two events are not compared", () => {
    const { claims } = readCorpus({
      a: "date 2024-03-22\nRussia struck Kharkiv with Kinzhal missiles on Friday.",
      b: "date 2024-05-25\nRussia struck Kharkiv with Kinzhal missiles on Saturday.",
    });
    assert.ok(claims.every((claim) => tellers(claim).length === 1));
  });

  test("a cut and a respelt quotation are renderings of one utterance", () => {
    const { claims } = readCorpus({
      a: "date 2024-09-13\nVladimir Putin said the decision would be “a direct participation of NATO countries in the defence of a war zone”.",
      b: "date 2024-09-13\nIt would mean a “direct participation of NATO countries in the defense,” Vladimir Putin said.",
    });
    const variants = claims.flatMap((claim) => claim.quoteVariants);
    assert.equal(variants.length, 1);
    assert.deepEqual([...new Set(variants[0]?.map((variant) => variant.articleId))], ["a", "b"]);
  });

  test("the claim's one line is without the words that credit it", () => {
    const { claims } = readCorpus({
      a: "date 2024-09-13\nVolodymyr Zelensky said that Ukraine needs more Patriot batteries before the winter.",
    });
    assert.deepEqual(
      claims.map((claim) => claim.text),
      ["Ukraine needs more Patriot batteries before the winter"],
    );
  });
});
