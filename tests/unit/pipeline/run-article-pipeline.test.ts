/** What holds of every reading, whatever the text: a reading never throws, and every offset points into the text. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { ArticleReading } from "#lib/domain/article.ts";
import { articleReadingSchema } from "#lib/domain/article.ts";
import type { Span } from "#lib/domain/span.ts";
import { splitSentences } from "#lib/pipeline/2-sentences/split-sentences.ts";
import { hostilePieces } from "#tests/support/hostile-pieces.ts";
import { readText } from "#tests/support/read-text.ts";

function assertWhole(reading: ArticleReading): void {
  const { article, sentences, claims, quotes, events } = reading;
  const { text } = article;
  const inside = (span: Span, what: string) =>
    assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, what);
  const ordered = (spans: Span[], what: string) => {
    for (const [i, span] of spans.entries()) {
      inside(span, what);
      const previous = spans[i - 1];
      assert.ok(!previous || previous.end <= span.start, `${what} do not overlap`);
    }
  };
  ordered(sentences, "sentences");
  ordered(
    claims.map((claim) => claim.span),
    "claims",
  );
  for (const kind of ["weapons", "times", "places"] as const)
    ordered(
      reading[kind].map((mention) => mention.span),
      kind,
    );
  for (const kind of ["weapons", "times", "places", "countries", "actors"] as const)
    for (const { span, surface } of reading[kind]) {
      inside(span, kind);
      assert.equal(surface, text.slice(span.start, span.end), kind);
    }
  for (const { span, text: words, cueSpan } of [...claims, ...quotes]) {
    assert.equal(words, text.slice(span.start, span.end));
    if (cueSpan) inside(cueSpan, "cue");
  }
  for (const { eventIndex } of claims) assert.ok(eventIndex === null || events[eventIndex] !== undefined);
  for (const { span, triggerSpan, dateSpan } of events)
    for (const part of [span, triggerSpan, dateSpan]) if (part) inside(part, "event");
  assert.ok(events.filter((event) => event.lead).length <= 1);
  const { tokens } = splitSentences(article);
  for (const token of tokens) {
    const sentence = sentences[token.sentence];
    assert.ok(sentence && sentence.start <= token.span.start && token.span.end <= sentence.end, "tokens");
  }
  articleReadingSchema.parse(reading);
}

describe("reading any text", () => {
  test("strings of any characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => assertWhole(readText(text))),
      { numRuns: 300 },
    );
  });

  test("news words, marks, tags and controls in any order", () => {
    const text = fc.array(fc.constantFrom(...hostilePieces), { maxLength: 80 });
    const glue = fc.constantFrom(" ", "", "\n");
    fc.assert(
      fc.property(text, glue, (words, between) => assertWhole(readText(words.join(between)))),
      { numRuns: 400 },
    );
  });

  for (const [what, text] of [
    ["nothing", ""],
    ["white space", " \n\t\u00a0\n"],
    ["a hundred thousand quotation marks", '"'.repeat(100_000)],
    ["quotations that never end", "“He said ".repeat(5000)],
    ["quotations without a full stop between", '"We will strike now," he said, '.repeat(2000)],
    ["deep nesting", `${"(“‘".repeat(10_000)}drone${"’”)".repeat(10_000)}`],
    ["a line without an end", "Kyiv and Moscow struck Odesa, which said that, ".repeat(5000)],
    ["a word without an end", "a".repeat(500_000)],
    ["cues and nothing else", "said ".repeat(20_000)],
    ["furniture and nothing else", "Read more\n\nShare this article\n\nAdvertisement\n\n".repeat(500)],
    ["marks of direction and of no width", "\u200f\u200e\u200b\ufeff Kyiv\u200b struck\u2066 Odesa\u2069."],
    [
      "a megabyte of news",
      "Russia struck Odesa with 12 Kalibr missiles on Monday, the army said. ".repeat(15_000),
    ],
    [
      "another language",
      "Россия нанесла удар по Одессе ракетами «Калибр», сообщили в понедельник военные. ".repeat(20),
    ],
    ["scripts mixed in one word", "Кyiv and Моscow struck Оdesa with Каlibr missiles, the аrmy said. 🚀🚀"],
    ["HTML", "<div><p>Russia struck <b>Kyiv</b> with <a href='x'>Kalibr</a> missiles.</p></div>"],
  ] as const)
    test(`is whole for ${what}`, () => assertWhole(readText(text)));

  test("the same text gives the same reading", () => {
    const text =
      "Russia struck Kyiv with 12 Kalibr missiles on Monday, the army said. “We saw them,” it said.";
    assert.deepEqual(readText(text), readText(text));
  });
});
