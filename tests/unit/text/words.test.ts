import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contentLine } from "#lib/text/content-line.ts";
import { contentWords } from "#lib/text/content-words.ts";
import { foldLookAlikes, foldWord } from "#lib/text/fold-word.ts";
import { slugify } from "#lib/text/slugify.ts";
import { splitWords } from "#lib/text/split-words.ts";

describe("words", () => {
  test("names are compared without accents, apostrophes and case", () => {
    assert.equal(foldWord("Élysée"), "elysee");
    assert.equal(foldWord("Sana’a"), "sanaa");
    assert.equal(foldWord("Łódź"), "lodz");
  });

  test("letters that look Latin in a Latin word become Latin; a Cyrillic word stays", () => {
    assert.equal(foldLookAlikes("Вarrot"), "Barrot");
    assert.equal(foldLookAlikes("Москва"), "Москва");
  });

  test("letters and digits are words apart, a possessive s is none", () => {
    const words = (text: string) => splitWords(text).map((word) => word.folded);
    assert.deepEqual(words("Kh-101 and Kh101"), ["kh", "101", "and", "kh", "101"]);
    assert.deepEqual(words("Russia's 300 drones"), ["russia", "300", "drones"]);
    assert.deepEqual(words("the U.S. base"), ["the", "us", "base"]);
  });

  test("words of one stem and of two spellings meet", () => {
    assert.deepEqual(contentWords("striking the defence"), contentWords("strikes on defense"));
    assert.deepEqual(contentWords("300 kilometres"), contentWords("300 kilometers"));
    assert.notDeepEqual(contentWords("a missile"), contentWords("a mission"));
  });

  test("an address part is folded, cut at a word's end and never empty", () => {
    assert.equal(slugify("Jean-Noël Barrot: “Yes!”"), "jean-noel-barrot-yes");
    assert.ok(slugify("word ".repeat(100)).length <= 80);
    assert.ok(!slugify("word ".repeat(100)).endsWith("-"));
    assert.equal(slugify("мир"), "x");
  });
});

describe("a claim's words on one line", () => {
  for (const [text, cue, line] of [
    ["The minister said that the talks had failed for good.", "said", "The talks had failed for good"],
    ["“We will never give in to this,” he added.", "added", "“We will never give in to this”"],
    [
      "Kyiv accused Moscow of hitting a school in Kherson.",
      "accused",
      "accused Moscow of hitting a school in Kherson",
    ],
    ["Drones hit\nLviv.", null, "Drones hit Lviv"],
    [
      "The move is “likely to add fuel to the fire“Words are important.",
      null,
      "The move is “likely to add fuel to the fire”",
    ],
    [
      "The “Kinzhal” and the “Oreshnik” flew over Kyiv.",
      null,
      "The “Kinzhal” and the “Oreshnik” flew over Kyiv",
    ],
  ] as const)
    test(text, () => assert.equal(contentLine(text, cue), line));
});
