import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitSentences } from "#lib/pipeline/2-sentences/split-sentences.ts";
import { nounPhraseLeft, nounPhraseRight } from "#lib/text/noun-phrase.ts";
import { articleOf } from "#tests/support/times-of.ts";

/** The phrase that ends before the bar, and the one that starts behind it. */
function phrases(barred: string): [string, string] {
  const at = barred.indexOf("|");
  const text = barred.replace("|", "");
  const { tokens } = splitSentences(articleOf(text));
  const right = tokens.findIndex((token) => token.span.start >= at);
  const words = ({ first, last }: { first: number; last: number }) =>
    text.slice(tokens[first]?.span.start, tokens[last]?.span.end);
  const never = () => false;
  return [
    words(nounPhraseLeft(tokens, right - 1, 0, never)),
    words(nounPhraseRight(tokens, right, tokens.length - 1, never)),
  ];
}

describe("noun phrases", () => {
  for (const [text, left] of [
    ["On Friday the head of the regional council |said so.", "the head of the regional council"],
    ["They met and Poland's defence minister |said so.", "Poland's defence minister"],
    ["It was hit when the army |said so.", "the army"],
  ] as const)
    test(`left: ${text}`, () => assert.equal(phrases(text)[0], left));

  for (const [text, right] of [
    [
      "That is what was said by |the commander of the northern fleet when asked.",
      "the commander of the northern fleet",
    ],
    ["“No,” said |mother-of-two Olena Kravchenko, 34.", "mother-of-two Olena Kravchenko"],
    ["“No,” said |Kim Dae-sung, who left.", "Kim Dae-sung"],
  ] as const)
    test(`right: ${text}`, () => assert.equal(phrases(text)[1], right));
});
