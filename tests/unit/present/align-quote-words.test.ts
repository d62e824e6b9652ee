import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { alignQuoteWords, describeVersion } from "#lib/present/align-quote-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";

const words = (variants: string[]) =>
  alignQuoteWords(variants).rows.map((row) => row.map((cell) => cell.words));

describe("alignQuoteWords", () => {
  it("leaves a gap for what a text leaves out", () => {
    assert.deepEqual(words(["in the logics of self-defense.", "logics of self-defense."]), [
      ["in", "the", "logics", "of", "self-defense."],
      ["", "", "logics", "of", "self-defense."],
    ]);
  });

  it("sets other words in the place of those that they stand for", () => {
    const { rows } = alignQuoteWords(["We do not discard any option,", "We are not ruling out any option."]);
    assert.deepEqual(
      rows.map((row) => row.filter(({ differs }) => differs).map((cell) => cell.words)),
      [
        ["do", "discard"],
        ["are", "ruling"],
      ],
    );
    assert.equal(
      rows[0]
        ?.map((cell) => cell.words)
        .filter(Boolean)
        .join(" "),
      "We do not discard any option,",
    );
    assert.equal(
      rows[1]
        ?.map((cell) => cell.words)
        .filter(Boolean)
        .join(" "),
      "We are not ruling out any option.",
    );
  });

  it("does not call a comma a difference", () => {
    const { rows } = alignQuoteWords(["red lines,", "red lines."]);
    assert.ok(rows.flat().every(({ differs }) => !differs));
  });

  it("holds for one variant, and for none that share a word", () => {
    assert.deepEqual(words(["alone"]), [["alone"]]);
    assert.deepEqual(words(["one two", "three"]), [
      ["one", "two"],
      ["three", ""],
    ]);
  });
});

describe("describeVersion", () => {
  const versions = (...variants: string[]) => alignQuoteWords(variants).rows.map(describeVersion);

  it("tells the whole from what is cut and from what is worded otherwise", () => {
    assert.deepEqual(versions("red lines,", "red lines."), ["whole", "whole"]);
    assert.deepEqual(versions("in the logics of defence", "logics of defence"), [
      "whole",
      "2 words left out",
    ]);
    assert.deepEqual(versions("we rule out nothing", "we exclude nothing"), [
      "1 word differs",
      "1 word differs, 1 left out",
    ]);
    assert.deepEqual(versions("in the logics of self-defence", "logics of self-defense"), [
      "1 word differs",
      "1 word differs, 2 left out",
    ]);
  });
});

describe("curlQuotes", () => {
  it("curls marks by what stands before them, character for character", () => {
    const text = `"We" said 'no' to Russia's ("it's")`;
    assert.equal(curlQuotes(text), "“We” said ‘no’ to Russia’s (“it’s”)");
    assert.equal(curlQuotes(text).length, text.length);
    assert.equal(curlQuotes('"', "a"), "”");
  });
});
