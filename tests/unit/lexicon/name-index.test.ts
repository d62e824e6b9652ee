import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { buildNameIndex, findNames } from "#lib/lexicon/name-index.ts";
import { splitWords } from "#lib/text/split-words.ts";

const index = buildNameIndex(
  [
    { names: ["Storm Shadow"] },
    { names: ["Kh-47M2"] },
    { names: ["Iron Dome", "Kipat Barzel"] },
    { names: ["US", "United States"] },
    { names: ["cruise missile"] },
    { names: ["cruise missile battery"] },
  ],
  { plurals: true },
);

function named(text: string): string[] {
  return findNames(index, text, splitWords(text)).map((match) => text.slice(match.start, match.end));
}

describe("names in a text", () => {
  for (const [text, names] of [
    ["Two Storm Shadows flew.", ["Storm Shadows"]],
    ["Kh47M2 and KH-47 M2 are one.", ["Kh47M2", "KH-47 M2"]],
    ["IronDome fired.", ["IronDome"]],
    ["Cruise missiles and a cruise missile battery.", ["Cruise missiles", "cruise missile battery"]],
    // near misses
    ["A storm shadow fell.", []],
    ["Give us time.", []],
    ["In the US. Storm. Shadow of doubt.", ["US"]],
    ["The storm\n\nShadow passed.", []],
  ] as const)
    test(text, () => assert.deepEqual(named(text), names));

  test("reporting verbs of several words are known by all their forms", () => {
    const { cueByForm, maxCueWords } = loadLexicon();
    for (const form of ["pointed out", "rules out", "calling for", "hit back"])
      assert.ok(cueByForm.has(form), form);
    assert.ok(maxCueWords >= 2);
  });
});
