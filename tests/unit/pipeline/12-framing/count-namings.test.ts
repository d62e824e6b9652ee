import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readArticles, readCorpus } from "#tests/support/read-articles.ts";

const texts = {
  a: "date 2024-07-08\nRussia struck Kiev with Kinzhal missiles on Monday. Kiev said a Kinzhal hit a clinic.",
  b: "date 2024-07-08\nRussia attacked Kyiv with Kh-47M2 missiles on Monday, officials in Kyiv said.",
};

describe("names for the same thing", () => {
  test("are counted by text, with where each first stands", () => {
    const { namings } = readCorpus(texts);
    const weapon = namings.find((naming) => naming.concept === "weapon:kinzhal");
    assert.deepEqual(
      weapon?.uses.map(({ articleId, surface, count }) => `${articleId} ${surface} ${count}`),
      ["a Kinzhal 2", "b Kh-47M2 1"],
    );
    const byId = new Map(readArticles(texts).map((article) => [article.id, article.reading.article.text]));
    for (const use of namings.flatMap((naming) => naming.uses)) {
      const words = byId.get(use.articleId)?.slice(use.span.start, use.span.end) ?? "";
      assert.ok(words.toLowerCase().startsWith(use.surface.toLowerCase()), `${words} / ${use.surface}`);
    }
  });

  test("are left out where the texts use one name, or only one text tells", () => {
    const same = readCorpus({ a: texts.a, b: texts.a.replace("struck", "attacked") });
    assert.equal(
      same.namings.some((naming) => naming.concept === "weapon:kinzhal"),
      false,
    );
    assert.deepEqual(readCorpus({ a: texts.a }).namings, []);
  });
});
