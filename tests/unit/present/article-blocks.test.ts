import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { articleBlocks } from "#lib/present/article-blocks.ts";

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe("articleBlocks", () => {
  it("draws title, paragraphs and what stands between them, in order", () => {
    const text = "Title\nBy A. Writer\nFirst paragraph.\n\nSecond one.\nShare this";
    const blocks = articleBlocks(text, {
      title: spanOf(text, "Title"),
      standfirst: null,
      paragraphs: [spanOf(text, "First paragraph."), spanOf(text, "Second one.")],
    });
    assert.deepEqual(
      blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
      [
        ["title", "Title"],
        ["aside", "By A. Writer"],
        ["paragraph", "First paragraph."],
        ["paragraph", "Second one."],
        ["aside", "Share this"],
      ],
    );
  });

  it("takes the title out of the paragraph that holds it", () => {
    const text = "Title. And the rest of the line.";
    const blocks = articleBlocks(text, {
      title: { start: 0, end: 6 },
      standfirst: null,
      paragraphs: [{ start: 0, end: text.length }],
    });
    assert.deepEqual(
      blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
      [
        ["title", "Title."],
        ["paragraph", "And the rest of the line."],
      ],
    );
  });

  it("loses no word, whatever it is told of the text", () => {
    const span = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 71, maxLength: 80 }),
        fc.option(span),
        fc.array(span, { maxLength: 5 }),
        (text, title, paragraphs) => {
          const blocks = articleBlocks(text, { title, standfirst: null, paragraphs });
          const covered = blocks.map((block) => text.slice(block.span.start, block.span.end)).join("");
          assert.equal(covered.replace(/\s/gu, ""), text.replace(/\s/gu, ""));
        },
      ),
    );
  });
});
