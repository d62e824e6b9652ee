import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { excerptAround } from "#lib/present/excerpt-around.ts";

describe("excerptAround", () => {
  const text = `${"before ".repeat(40)}missile ${"after ".repeat(40)}`.trim();
  const start = text.indexOf("missile");
  const hit = { start, end: start + "missile".length };

  it("leaves a short text as it is", () =>
    assert.deepEqual(excerptAround("A missile", [], 40), { text: "A missile", before: false, after: false }));

  it("keeps the first hit and cuts between words", () => {
    const excerpt = excerptAround(text, [hit], 90);
    assert.ok(excerpt.text.length <= 90);
    assert.match(excerpt.text, /^(?:before )+missile(?: after)+$/);
    assert.ok(excerpt.before && excerpt.after);
  });

  it("begins at the beginning where nothing was found, and ends at the end where the hit is there", () => {
    const first = excerptAround(text, [], 90);
    assert.ok(!first.before && first.after && first.text.startsWith("before"));
    const last = excerptAround(text, [{ start: text.length - 5, end: text.length }], 90);
    assert.ok(last.before && !last.after && last.text.endsWith("after"));
  });

  it("halves no character of a text without spaces", () => {
    const rockets = "🚀".repeat(200);
    for (const start of [0, 100, 101, 398])
      assert.ok(excerptAround(rockets, [{ start, end: start + 1 }], 51).text.isWellFormed());
  });
});
