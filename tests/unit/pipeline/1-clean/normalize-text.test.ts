import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { normalizeText } from "#lib/pipeline/1-clean/normalize-text.ts";

const cases: [string, string, string][] = [
  ["line ends of every system", "a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh", "a\nb\nc\nd\ne\nf\ng\nh"],
  ["every space is the plain one", "a\u00a0b\u202fc\u2009d\te\u3000f", "a b c d e f"],
  ["NFC", "Jean-Noe\u0308l, kyi\u0306v", "Jean-Noël, kyĭv"],
  [
    "controls, byte order mark, zero width and direction are dropped",
    "\ufeffa\u0000b\u200bc\u202ed\u2066e\u00adf\u0007",
    "abcdef",
  ],
  ["what a dropped character kept apart composes", "e\u200b\u0301", "é"],
  ["lone surrogates", "a\ud800b\udc00c", "a\ufffdb\ufffdc"],
  ["pairs stay", "🚀 launch", "🚀 launch"],
];
for (const [name, original, text] of cases)
  test(name, () => assert.equal(normalizeText(original).text, text));

test("a span of the text comes back to the original that it was made from", () => {
  const original = "\ufeffBy\u00a0Jean-Noe\u0308l\r\n\r\nNext";
  const { text, toOriginal } = normalizeText(original);
  const at = (words: string) => {
    const start = text.indexOf(words);
    const span = toOriginal({ start, end: start + words.length });
    return original.slice(span.start, span.end);
  };
  assert.equal(at("By Jean"), "By\u00a0Jean");
  assert.equal(at("ël"), "e\u0308l");
  assert.equal(at("Next"), "Next");
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "e",
        "\u0301",
        "\u0323",
        "\u1100",
        "\u1161",
        "\u11a8",
        "\u200b",
        "\r",
        "\n",
        "\u212b",
        "\u0344",
        "\u00a0",
        "\ud83d",
        "\ude80",
      ),
    )
    .map((parts) => parts.join("")),
);

test("whatever comes: NFC, well-formed, nothing that has no place; reading it again changes nothing", () => {
  fc.assert(
    fc.property(anyText, (original) => {
      const { text } = normalizeText(original);
      assert.ok(text.isWellFormed());
      assert.equal(text, text.normalize("NFC"));
      assert.doesNotMatch(text, /(?!\n)\p{Cc}|[\u00a0\u200b\u2028\ufeff]/u);
      assert.equal(normalizeText(text).text, text);
    }),
  );
});

test("whatever comes: every piece of the text was made from the piece of the original that the map names", () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (original, one, other) => {
      const { text, toOriginal } = normalizeText(original);
      if (text === "") return;
      const start = Math.min(one % text.length, other % text.length);
      const end = Math.max(one % text.length, other % text.length) + 1;
      const span = toOriginal({ start, end });
      assert.ok(span.start >= 0 && span.start < span.end && span.end <= original.length);
      assert.ok(
        normalizeText(original.slice(span.start, span.end).toWellFormed()).text.includes(
          text.slice(start, end).toWellFormed(),
        ) || !text.slice(start, end).isWellFormed(),
      );
      assert.deepEqual(toOriginal({ start: 0, end: text.length }).end <= original.length, true);
    }),
  );
});
