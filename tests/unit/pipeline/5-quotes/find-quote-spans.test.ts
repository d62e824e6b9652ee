import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findQuoteSpans } from "#lib/pipeline/5-quotes/rules/find-quote-spans.ts";

function quoted(text: string): string[] {
  return findQuoteSpans(text, [{ start: 0, end: text.length }]).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  );
}

describe("quotes/marks", () => {
  const rows: [text: string, inner: string[]][] = [
    ['"We will answer," he said.', ["We will answer,"]],
    ["“We will answer,” he said.", ["We will answer,"]],
    ["‘We will answer,’ he said.", ["We will answer,"]],
    ["'We will answer,' he said.", ["We will answer,"]],
    ["„We will answer,“ he said.", ["We will answer,"]],
    ["«We will answer», he said.", ["We will answer"]],
    ["``We will answer,'' he said.", ["We will answer,"]],
    ["It is “likely to add fuel to the fire“ he said.", ["likely to add fuel to the fire"]],
    ["“One,” he said, “and two.”", ["One,", "and two."]],
    ["He said: “They called it ‘peace’.”", ["They called it ‘peace’."]],
    // near misses
    ["Russia's and the allies' plans were Ukraine's worry.", []],
    ["They shot 'em down in the '90s.", []],
    ["A 6'2\" guard stood there.", []],
    ['A stray " mark.', []],
  ];
  for (const [text, inner] of rows) test(text, () => assert.deepEqual(quoted(text), inner));

  test("a possessive inside single marks does not close them", () => {
    assert.deepEqual(quoted("'The allies' plans are clear. We know them,' she said."), [
      "The allies' plans are clear. We know them,",
    ]);
  });

  test("a quotation over paragraphs stands open in all but the last", () => {
    const text = "“One.\n“Two.”";
    const spans = findQuoteSpans(text, [
      { start: 0, end: 5 },
      { start: 6, end: text.length },
    ]);
    assert.deepEqual(
      spans.map(({ inner, unclosed }) => [text.slice(inner.start, inner.end), unclosed]),
      [
        ["One.", true],
        ["Two.", false],
      ],
    );
  });

  test("marks that are pages apart are no pair", () => {
    assert.deepEqual(quoted(`"${"word ".repeat(10_000)}" end`), []);
  });

  for (const mark of ['"', "'", "“", "”", "‘", "’", "«", "`"])
    test(`a hundred thousand of ${mark} hold nothing`, () =>
      assert.deepEqual(quoted(mark.repeat(100_000)), []));
});
