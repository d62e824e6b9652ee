import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import {
  assessmentSource,
  describeRange,
  describeShare,
  languageLabel,
  outletKindLabel,
  weaponKindLabel,
} from "#lib/present/entity-labels.ts";

describe("labels of outlets and weapons", () => {
  it("know where each assessment of state media in the lexicon is from", () => {
    const sources = new Set(loadLexicon().outlets.flatMap(({ stateMedia }) => stateMedia?.source ?? []));
    assert.ok(sources.size > 0);
    for (const source of sources) assert.notEqual(assessmentSource(source).url, null, source);
  });

  it("leave a source that they do not know its own name", () =>
    assert.deepEqual(assessmentSource("somebody-2030"), { title: "somebody-2030", url: null }));

  it("put keys in words", () => {
    assert.equal(weaponKindLabel("ballistic-missile"), "ballistic missile");
    assert.equal(outletKindLabel("think-tank"), "think tank");
    assert.equal(languageLabel("ru"), "Russian");
    assert.equal(languageLabel("no such language"), "no such language");
  });

  it("give a range only as far as it is known", () => {
    assert.equal(describeRange({ low: 70, high: 300 }), "70 to 300 km");
    assert.equal(describeRange({ low: null, high: 5500 }), "up to 5,500 km");
    assert.equal(describeRange({ low: 40, high: 40 }), "40 km");
    assert.equal(describeRange({ low: 40, high: null }), "from 40 km");
  });

  it("do not call the smallest share nothing", () => {
    assert.equal(describeShare(1, 1000), "under 1%");
    assert.equal(describeShare(0, 1000), "0%");
    assert.equal(describeShare(1, 3), "33%");
    assert.equal(describeShare(0, 0), "");
  });
});
