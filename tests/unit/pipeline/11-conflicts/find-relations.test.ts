import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runCorpusPipeline } from "#lib/pipeline/run-corpus-pipeline.ts";
import { readArticles } from "#tests/support/read-articles.ts";

/** The relations among the claims of some texts, in their words. */
function relationsOf(texts: Record<string, string>): string[] {
  const { claims, relations } = runCorpusPipeline(readArticles(texts), loadLexicon());
  const wordsOf = new Map(claims.map(({ slug, text }) => [slug, text]));
  return relations.map(({ from, to, kind }) => `${wordsOf.get(from)} | ${kind} | ${wordsOf.get(to)}`);
}

const raid = (day: string, rest: string) =>
  `date ${day}\nRussia attacked Kharkiv with Iskander missiles on 5 February 2025, the mayor said.\n${rest}`;

describe("relations between claims", () => {
  test("two claims that are the two sides of a conflict contradict one another", () => {
    const relations = relationsOf({
      a: "date 2024-11-28\nRussia struck Ukraine with Kalibr missiles on Thursday. Officials said 79 missiles were intercepted.",
      b: "date 2024-11-28\nRussia struck Ukraine with Kalibr missiles on Thursday. Ukraine's air force says it downed 75 of 91 missiles.",
    });
    assert.equal(relations.length, 1);
    assert.match(relations[0] ?? "", /7[59].* \| contradicts \| .*7[59]/);
  });

  test("a toll that a later text gives higher supersedes the earlier one", () => {
    const relations = relationsOf({
      a: raid("2025-02-05", "The attack killed 3 people, officials said."),
      b: raid("2025-02-07", "Rescuers say that the number of dead rose: the strike killed 9 people in all."),
    });
    assert.equal(relations.length, 1);
    assert.match(relations[0] ?? "", /9 people.*\| supersedes \|.*3 people/);
  });

  test("a lower number, the same number and a number in other bounds relate to nothing", () => {
    const first = raid("2025-02-05", "The attack killed 9 people, officials said.");
    for (const later of ["killed 4 people", "killed 9 people", "killed at least 5 people"])
      assert.deepEqual(
        relationsOf({ a: first, b: raid("2025-02-07", `The attack ${later}, officials said.`) }),
        [],
        later,
      );
  });

  test("a number narrows the bound that it keeps", () => {
    const relations = relationsOf({
      a: raid("2025-02-05", "The attack killed at least 7 people, officials said."),
      b: raid("2025-02-05", "Rescuers say that the strike killed 9 people in all."),
    });
    assert.equal(relations.length, 1);
    assert.match(relations[0] ?? "", /9 people.*\| narrows \|.*at least 7 people/);
  });

  test("a number far from the bound, below it, of another thing or of another day narrows nothing", () => {
    const first = raid("2025-02-05", "The attack killed at least 7 people, officials said.");
    for (const [day, rest] of [
      ["2025-02-05", "Rescuers say that the strike killed 40 people in all."],
      ["2025-02-05", "Rescuers say that the strike killed 5 people in all."],
      ["2025-02-05", "Rescuers say that the strike wounded 9 people in all."],
      ["2025-02-07", "Rescuers say that the strike killed 9 people in all."],
    ] as const)
      assert.ok(
        relationsOf({ a: first, b: raid(day, rest) }).every((relation) => !relation.includes("narrows")),
        rest,
      );
  });

  test("a text alone relates to nobody", () =>
    assert.deepEqual(
      relationsOf({
        a: raid("2025-02-05", "The attack killed 3 people. Later it was said to have killed 9 people."),
      }),
      [],
    ));
});
