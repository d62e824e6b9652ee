import assert from "node:assert/strict";
import { test } from "node:test";
import { splitBlocks } from "#lib/pipeline/1-clean/split-blocks.ts";

const textsOf = (text: string) => splitBlocks(text).map((block) => block.text);

test("lines are trimmed and empty ones counted", () => {
  const text = "  One  \n\n \nTwo\nThree";
  assert.deepEqual(
    splitBlocks(text).map(({ start, end, gap }) => [text.slice(start, end), gap]),
    [
      ["One", 0],
      ["Two", 2],
      ["Three", 0],
    ],
  );
});

test("lines wrapped at a fixed width are joined to paragraphs", () => {
  const text = [
    "A Houthi anti-ship ballistic missile launched about 11:30 a.m. Sanaa",
    "time on March 6 hit the bulk carrier True Confidence in the Gulf of",
    "Aden and killed three of its crew, CENTCOM said on Wednesday. At",
    "least four were hurt.",
    "",
    "The crew left the Barbados-flagged, Liberian-owned ship. It was the",
    "fifth such missile in two days; MSC Sky II was also hit. The US and UK",
    "are said to have struck Houthi targets afterwards.",
  ].join("\n");
  assert.equal(textsOf(text).length, 2);
  assert.match(textsOf(text)[0] ?? "", /Sanaa\ntime on March/);
});

test("near miss: paragraphs of one line each stay apart", () => {
  const text =
    "France approves attacks\nKiev might employ missiles, according to the minister.\nHe said so on Sunday.\nRussia answered.";
  assert.equal(textsOf(text).length, 4);
});

test("a short line of a wrapped text ends its paragraph", () => {
  const line = "This line runs on to about the width at which the mail was wrapped and";
  assert.deepEqual(textsOf([line, line, line, "ends here.", line, line, "and ends."].join("\n")).length, 2);
});

test("in wrapped copy without empty lines an indented line opens a paragraph", () => {
  const text = [
    "   NAIROBI, Kenya (AP) _ A bomb went off outside the embassy on Friday and",
    "killed scores of people, most of them in an office building beside it that",
    "fell down, officials said.",
    "   Another went off minutes later in Dar es Salaam, the Tanzanian capital, and",
    "killed seven people there.",
  ].join("\n");
  assert.equal(splitBlocks(text).length, 2);
});
