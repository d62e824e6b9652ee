import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findHits } from "#lib/domain/find-hits.ts";

/** The words at the hits. */
const wordsAt = (text: string, matched: string[]) =>
  findHits(text, matched).map(({ start, end }) => text.slice(start, end));

describe("findHits", () => {
  it("finds whole words only, in the case that they are given in", () => {
    assert.deepEqual(findHits("A strike, strikes and a striker", ["strike", "strikes"]), [
      { start: 2, end: 8 },
      { start: 10, end: 17 },
    ]);
    assert.deepEqual(wordsAt("Strike strike", ["strike"]), ["strike"]);
  });

  it("counts UTF-16 code units, as every offset into a text does", () => {
    assert.deepEqual(findHits("🚀🚀 missile", ["missile"]), [{ start: 5, end: 12 }]);
    assert.deepEqual(wordsAt("Über Київ été", ["Київ", "été"]), ["Київ", "été"]);
  });

  it("takes no letter with a mark for the end of a word", () =>
    assert.deepEqual(findHits("cafe\u0301", ["cafe"]), []));

  it("finds what the database calls a number behind a letter", () =>
    assert.deepEqual(wordsAt("An S-400 fired", ["-400"]), ["-400"]));

  it("takes no word for a pattern", () => {
    assert.deepEqual(wordsAt("a.b axb (c) [d] \\ ^", ["a.b", "(c)", "^"]), ["a.b", "(c)", "^"]);
    assert.deepEqual(findHits("anything", []), []);
    assert.deepEqual(findHits("anything", [""]), []);
  });

  it("gives spans in order that hold a wanted word and never overlap", () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 4 }), { maxLength: 6 }),
        fc.string({ unit: "grapheme", maxLength: 60 }),
        (matched, text) => {
          let at = 0;
          for (const { start, end } of findHits(text, matched)) {
            assert.ok(start >= at && end > start && end <= text.length);
            assert.ok(matched.includes(text.slice(start, end)));
            at = end;
          }
        },
      ),
    ));
});
