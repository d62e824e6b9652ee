import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { type TitleParts, titleEvent } from "#lib/lexicon/title-event.ts";

const nothing: TitleParts = {
  type: "strike",
  initiators: [],
  targets: [],
  weapons: [],
  place: null,
  principal: null,
  claimed: false,
  said: null,
};
const title = (parts: Partial<TitleParts>) => titleEvent({ ...nothing, ...parts }, loadLexicon());

describe("an event's title", () => {
  test("says who did what where with what", () => {
    assert.equal(
      title({ initiators: ["RU"], targets: ["UA"], place: "odesa", weapons: ["kalibr"] }),
      "Russia strikes Odesa with Kalibr",
    );
    assert.equal(
      title({ type: "transfer", initiators: ["DE"], targets: ["UA"], weapons: ["iris-t"] }),
      "Germany supplies IRIS-T to Ukraine",
    );
  });

  test("says no more than is known", () => {
    assert.equal(title({}), "Strike");
    assert.equal(title({ targets: ["UA"] }), "Strike on Ukraine");
    assert.equal(title({ type: "meeting" }), "Meeting");
    assert.equal(title({ type: "deployment" }), "Troops sent");
  });

  test("a statement is called by its words where they fit a headline", () => {
    const principal = "Jean-Noël Barrot";
    assert.equal(
      title({ type: "statement", principal, said: "We discard nothing" }),
      "Jean-Noël Barrot: We discard nothing",
    );
    assert.equal(
      title({ type: "statement", principal, said: "called for calm" }),
      "Jean-Noël Barrot called for calm",
    );
    assert.equal(
      title({ type: "statement", principal, said: "word ".repeat(60) }),
      "Jean-Noël Barrot speaks",
    );
  });
});
