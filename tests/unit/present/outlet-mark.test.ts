import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OUTLET_PATTERN_COUNT, outletLabel, outletMark } from "#lib/present/outlet-mark.ts";

describe("outletMark", () => {
  it("takes the first letter after an article", () => {
    assert.equal(outletMark({ slug: "the-moscow-times", name: "The Moscow Times" }).letter, "M");
    assert.equal(outletMark({ slug: "le-monde", name: "Le Monde" }).letter, "M");
    assert.equal(outletMark({ slug: "al-jazeera", name: "Al-Jazeera" }).letter, "J");
    assert.equal(outletMark({ slug: "the", name: "The" }).letter, "T");
    assert.equal(outletMark({ slug: "izvestia", name: "Известия" }).letter, "И");
    assert.equal(outletMark({ slug: "dots", name: "…" }).letter, "?");
  });

  it("gives one outlet one mark, and spreads outlets over the patterns", () => {
    const patterns = Array.from(
      { length: 200 },
      (_, index) => outletMark({ slug: `outlet-${index}`, name: "X" }).pattern,
    );
    assert.ok(patterns.every((pattern) => pattern >= 0 && pattern < OUTLET_PATTERN_COUNT));
    assert.equal(new Set(patterns).size, OUTLET_PATTERN_COUNT);
    assert.equal(outletMark({ slug: "outlet-7", name: "X" }).pattern, patterns[7]);
  });

  it("numbers the unknown", () => {
    assert.equal(outletLabel({ kind: "unidentified", textNumber: 4 }), "Unidentified, text 4");
  });
});
