import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Span } from "#lib/domain/span.ts";
import { cutEndlessSentences } from "#lib/pipeline/2-sentences/rules/cut-endless-sentences.ts";
import { joinBrokenSentences } from "#lib/pipeline/2-sentences/rules/join-broken-sentences.ts";
import { splitRunOnSentences } from "#lib/pipeline/2-sentences/rules/split-run-on-sentences.ts";
import { splitSentences } from "#lib/pipeline/2-sentences/split-sentences.ts";
import { articleOf } from "#tests/support/times-of.ts";

/** The sentences as stage 2 parts them, with " | " between. */
function parted(text: string): string {
  return splitSentences(articleOf(text))
    .sentences.map(({ start, end }) => text.slice(start, end))
    .join(" | ");
}

/** Spans of the pieces between bars, and the text without the bars. */
function barred(words: string): { text: string; spans: Span[] } {
  const pieces = words.split("|");
  const text = pieces.join("");
  let at = 0;
  const spans = pieces.map((piece) => {
    const start = at + piece.length - piece.trimStart().length;
    at += piece.length;
    return { start, end: start + piece.trim().length };
  });
  return { text, spans };
}

describe("sentences", () => {
  test("both halves of a pair of closing marks stay with their quotation", () =>
    assert.equal(
      parted("''The conflicts continue.'' He added, ''And you want us to come?''"),
      "''The conflicts continue.'' | He added, ''And you want us to come?''",
    ));

  for (const text of [
    "Gov. Roman Starovoit said the U.S. Army had left. | Nobody was hurt.",
    "The strike came at 5 p.m. | The mayor, J. K. Olsen, was away.",
    "“Will they answer?” he asked. | “Yes.”",
    "Lt. Gen. Kim told Sen. Lee that No. 2 reactor was safe.",
    "Drones hit Fr. Ivan's church on Jan. 5. | It burned.",
    "The sirens sounded at 1:50 p.m. | “Our forces have answered,” the army said.",
    "Shares of St. Petersburg Oil fell 3.5 percent. | Traders waited…",
  ])
    test(`parts: ${text}`, () => assert.equal(parted(text.replaceAll(" | ", " ")), text));

  test("no token lies outside its sentence, and no character of a word is lost", () => {
    const text = "Kyiv’s air force said 73 Geran-2 drones – “a record” – came… At 5 a.m. it ended.";
    const { sentences, tokens } = splitSentences(articleOf(text));
    for (const token of tokens) {
      const sentence = sentences[token.sentence];
      assert.ok(sentence && sentence.start <= token.span.start && token.span.end <= sentence.end);
      assert.equal(token.text, text.slice(token.span.start, token.span.end));
    }
    assert.equal(tokens.map((token) => token.text).join(""), text.replace(/\s+/g, ""));
  });
});

describe("sentences/join-broken", () => {
  for (const [broken, joined] of [
    ["Gov. |Smirnov spoke.", 1],
    ["the U.S. |Army base", 1],
    ["“Really?” |he asked.", 1],
    ["“Enough.|”", 1],
    ["He left at 5 p.m. |The strike followed.", 2],
    ["It ended at 1 p.m. |“Our side won,” he said.", 2],
    ["They came. |They went.", 2],
  ] as const)
    test(`${broken} -> ${joined}`, () => {
      const { text, spans } = barred(broken);
      assert.equal(joinBrokenSentences(text, spans).length, joined);
    });
});

describe("sentences/split-run-on", () => {
  const split = (text: string) => splitRunOnSentences(text, [{ start: 0, end: text.length }]).length;
  test("an abbreviation of the clock ends a sentence where a quotation opens", () => {
    assert.equal(split('It fell at 3 p.m. "We saw it," she said.'), 2);
    assert.equal(split("It fell at 3 p.m. “We saw it,” she said."), 2);
  });
  test("a closing mark opens nothing, and no other abbreviation ends a sentence", () => {
    assert.equal(split('"We close at 3 p.m. "Then we leave'), 1);
    assert.equal(split("the U.S. “Patriot” battery"), 1);
  });

  for (const text of [
    "They moved to a newer IE. | Its share fell.",
    "“We regret the decision.“ | However, the base stays open.",
    "The ruins of the school on Monday | Photo: AFP",
    "The president met in Washington D.C. | Image: The White House.",
  ])
    test(`parts: ${text}`, () => assert.equal(parted(text.replace(" | ", " ")), text));
  for (const whole of [
    "Shells fell near the No. 2 reactor of the plant.",
    "He called it “a photo: nothing more” and left.",
    "The quote read “Stop.“ and no more.",
  ])
    test(`leaves whole: ${whole}`, () => assert.equal(parted(whole), whole));

  test("an omission ends a sentence only where a word opens one that has no capital of its own, or a name its own verb", () => {
    for (const text of [
      "“Prices fell until 2012 [...] | However, they may rise,” she said.",
      "“They fired at the bridge […] | Russian forces have no other,” she said.",
      "“That was a grave step [. . .] | Moscow will answer,” he said.",
    ])
      assert.equal(parted(text.replace(" | ", " ")), text);
    for (const whole of [
      "He told [...] Ukraine to wait.",
      '"We saw [...] leading men fall," he said.',
      "“We fear that [...] Russia will strike,” he said.",
      "“We warned [...] Minsk it would pay,” he said.",
      "“This concerns the [...] Kharkiv front and is grave,” he said.",
    ])
      assert.equal(parted(whole), whole);
  });
});

describe("sentences/cut-endless", () => {
  const cut = (text: string) => cutEndlessSentences(text, [{ start: 0, end: text.length }]);
  test("a sentence of an official statement stays whole", () => {
    assert.equal(cut("The parties, having met, agree ".repeat(30)).length, 1);
  });
  test("a line without an end is cut at its seams into pieces that cover its words", () => {
    const text = "drone, missile, ".repeat(1000);
    const pieces = cut(text);
    assert.ok(pieces.length >= 8);
    assert.equal(
      pieces
        .map(({ start, end }) => text.slice(start, end))
        .join(" ")
        .trim(),
      text.trim(),
    );
  });
  test("no surrogate pair is cut where there is no seam", () => {
    const text = `x${"🚀".repeat(5000)}`;
    for (const { start, end } of cut(text)) assert.ok(text.slice(start, end).isWellFormed());
  });
});
