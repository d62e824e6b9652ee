import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { overlapTest } from "#lib/text/overlap-test.ts";
import {
  contains,
  firstAtOrAfter,
  itemsWithin,
  lastBefore,
  lastStartingBy,
  overlaps,
  trimSpan,
} from "#lib/text/span-helpers.ts";

const items = [
  { span: { start: 2, end: 5 } },
  { span: { start: 5, end: 6 } },
  { span: { start: 9, end: 14 } },
];

describe("spans", () => {
  test("spans that touch share nothing; one holds itself", () => {
    assert.equal(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 }), false);
    assert.equal(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 }), true);
    assert.equal(contains({ start: 1, end: 4 }, { start: 1, end: 4 }), true);
    assert.equal(contains({ start: 1, end: 4 }, { start: 1, end: 5 }), false);
  });

  test("items are looked up by where they stand", () => {
    assert.deepEqual(itemsWithin(items, { start: 2, end: 6 }), items.slice(0, 2));
    assert.deepEqual(itemsWithin(items, { start: 3, end: 13 }), [items[1]]);
    assert.equal(firstAtOrAfter(items, 6), 2);
    assert.equal(firstAtOrAfter(items, 10), 3);
    assert.equal(lastBefore(items, 6), items[1]);
    assert.equal(lastBefore(items, 4), undefined);
    assert.equal(lastStartingBy(items, 9), items[2]);
    assert.equal(lastStartingBy(items, 1), undefined);
  });

  test("a span without its white space; nothing of white space alone", () => {
    assert.deepEqual(trimSpan(" \u00a0word\n", { start: 0, end: 7 }), { start: 2, end: 6 });
    assert.equal(trimSpan(" \n ", { start: 0, end: 3 }), null);
  });

  test("the overlap test says what asking one by one says", () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (spans, asked) => {
        assert.equal(
          overlapTest(spans)(asked),
          spans.some((other) => overlaps(other, asked)),
        );
      }),
    );
  });
});
