import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countIndependentTexts } from "#lib/queries/count-independent-texts.ts";

describe("countIndependentTexts", () => {
  it("counts a copy and its original as one", () => {
    assert.equal(countIndependentTexts(["a", "b", "c"], [{ articleId: "b", ofArticleId: "a" }]), 2);
  });

  it("counts two copies of a third as one, even where the third is elsewhere", () => {
    const copies = [
      { articleId: "a", ofArticleId: "x" },
      { articleId: "b", ofArticleId: "x" },
    ];
    assert.equal(countIndependentTexts(["a", "b"], copies), 1);
  });

  it("does not run in circles", () => {
    const copies = [
      { articleId: "a", ofArticleId: "b" },
      { articleId: "b", ofArticleId: "a" },
    ];
    assert.equal(countIndependentTexts(["a", "b"], copies), 1);
  });
});
