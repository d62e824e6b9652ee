import assert from "node:assert/strict";
import { test } from "node:test";
import { rewrite, sourceSpan } from "#lib/text/offset-map.ts";

test("a span of the result comes back to the source it was made from", () => {
  const { text, map } = rewrite("one\r\ntwo\r\n\r\nthree", /\r\n/g, () => "\n");
  assert.equal(text, "one\ntwo\n\nthree");
  const start = text.indexOf("three");
  assert.deepEqual(sourceSpan(map, { start, end: start + 5 }), { start: 12, end: 17 });
  assert.deepEqual(sourceSpan(map, { start: 3, end: 4 }), { start: 3, end: 5 });
});

test("what was dropped at a span's edges stays out of it", () => {
  const { text, map } = rewrite("a--b--c", /--/g, () => "");
  assert.equal(text, "abc");
  assert.deepEqual(sourceSpan(map, { start: 1, end: 2 }), { start: 3, end: 4 });
  assert.deepEqual(sourceSpan(map, { start: 0, end: 3 }), { start: 0, end: 7 });
});

test("a text that the pattern does not touch is its own source", () => {
  const { text, map } = rewrite("plain", /\r/g, () => "");
  assert.deepEqual({ text, map }, { text: "plain", map: [] });
  assert.deepEqual(sourceSpan(map, { start: 1, end: 3 }), { start: 1, end: 3 });
});
