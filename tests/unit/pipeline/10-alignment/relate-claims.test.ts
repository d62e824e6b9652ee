import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claimRelationSchema } from "#lib/domain/corpus.ts";
import { relateClaims } from "#lib/pipeline/10-alignment/rules/relate-claims.ts";
import { readArticles, readCorpus } from "#tests/support/read-articles.ts";
import { shuffle } from "#tests/support/shuffle.ts";

const strike = "Russia struck Kharkiv with Iskander missiles on Monday.";

/** The relations of the texts' claims, in the claims' lines. */
function relations(texts: Record<string, string>): string[] {
  const { claims } = readCorpus(texts);
  const lines = new Map(claims.map((claim) => [claim.slug, claim.text]));
  const articles = readArticles(texts);
  const found = relateClaims(claims, articles);
  assert.deepEqual(relateClaims(shuffle(claims, 3), shuffle(articles, 4)), found);
  for (const relation of found) claimRelationSchema.parse(relation);
  return found.map(({ from, to, kind }) => `${lines.get(from)} | ${kind} | ${lines.get(to)}`);
}
const kinds = (texts: Record<string, string>) => relations(texts).map((line) => line.split(" | ")[1]);

describe("relations between claims", () => {
  test("a claim and its denial contradict; two denials do not", () => {
    const said = (words: string) => `date 2024-07-09\n${strike} The mayor said the power station ${words}.`;
    assert.deepEqual(kinds({ a: said("was damaged"), b: said("was not damaged") }), ["contradicts"]);
    assert.deepEqual(kinds({ a: said("was not damaged"), b: said("was not damaged") }), []);
  });

  test("two counts contradict, bounds that hold a number are narrowed by it", () => {
    const shot = (words: string) =>
      `date 2024-07-09\n${strike} The air force said it had shot down ${words} missiles.`;
    assert.deepEqual(kinds({ a: shot("79"), b: shot("75") }), ["contradicts"]);
    const [narrowed] = relations({ a: shot("at least 70"), b: shot("75") });
    assert.ok(narrowed === undefined || /75.*narrows.*at least 70/.test(narrowed), narrowed);
  });

  test("a toll of the next day supersedes the smaller one, and no larger one", () => {
    const dead = (day: string, count: string) =>
      `date ${day}\n${strike} Officials said ${count} people were killed.`;
    const [risen] = relations({ a: dead("2024-07-08", "nine"), b: dead("2024-07-09", "fourteen") });
    assert.match(risen ?? "", /ourteen.*supersedes.*ine/);
    assert.deepEqual(kinds({ a: dead("2024-07-08", "fourteen"), b: dead("2024-07-09", "nine") }), [
      "contradicts",
    ]);
  });

  test("who is accused answers; somebody else does not", () => {
    const accused = `date 2024-07-09\n${strike} Russia struck a clinic in the city with a missile, the mayor said.`;
    const denial = (who: string) =>
      `date 2024-07-09\n${strike} ${who} denied that Russia had struck a clinic in the city with a missile.`;
    assert.ok(kinds({ a: accused, b: denial("Dmitry Peskov") }).includes("answers"));
    assert.ok(!kinds({ a: accused, b: denial("Viktor Orban") }).includes("answers"));
  });

  test("the dead of two towns, and missiles and drones, are no matter of dispute", () => {
    const dead = (count: string, town: string) =>
      `date 2024-07-09\n${strike} Officials said ${count} people were killed in ${town}.`;
    assert.deepEqual(kinds({ a: dead("nine", "Poltava"), b: dead("four", "Odesa") }), []);
    const shot = (words: string) =>
      `date 2024-07-09\n${strike} The air force said it had shot down ${words}.`;
    assert.deepEqual(kinds({ a: shot("79 missiles"), b: shot("35 drones") }), []);
  });
});
