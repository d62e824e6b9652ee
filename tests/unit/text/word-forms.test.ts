import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rememberWords, wordForm } from "#lib/text/word-forms.ts";

describe("the forms of words", () => {
  it("are one object for all occurrences of a word, and another for its capital", () => {
    assert.equal(wordForm("Missile"), wordForm("Missile"));
    assert.notEqual(wordForm("Missile").wordId, wordForm("missile").wordId);
    assert.equal(wordForm("Missile").lower, "missile");
  });

  it("are given also when the memory is full, without a number", () => {
    for (let i = 0; i < 25_000; i++) wordForm(`word${i}`);
    assert.deepEqual(wordForm("Latecomer"), { text: "Latecomer", lower: "latecomer", wordId: null });
  });
});

describe("a look-up that remembers", () => {
  const looked: string[] = [];
  const lengthOf = rememberWords(({ text }) => {
    looked.push(text);
    return text === "" ? Number.NaN : text.length;
  });

  it("looks once for a word that it has met, whatever the answer, and answers each for itself", () => {
    const [known, other, empty] = [
      { text: "drones", lower: "drones", wordId: 7 },
      { text: "S-300", lower: "s-300", wordId: 2 },
      { text: "", lower: "", wordId: 0 },
    ];
    assert.deepEqual([known, other, known, other].map(lengthOf), [6, 5, 6, 5]);
    assert.deepEqual([empty, empty].map(lengthOf), [Number.NaN, Number.NaN]);
    assert.deepEqual(looked, ["drones", "S-300", ""]);
  });

  it("looks every time for a word without a number", () => {
    looked.length = 0;
    const nameless = { text: "Qx", lower: "qx", wordId: null };
    assert.deepEqual([nameless, nameless].map(lengthOf), [2, 2]);
    assert.deepEqual(looked, ["Qx", "Qx"]);
  });
});
