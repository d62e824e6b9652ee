import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { toDatedEvent } from "#lib/pipeline/9-clusters/attach-loose.ts";
import { clusterEvents } from "#lib/pipeline/9-clusters/cluster-events.ts";
import { findParts } from "#lib/pipeline/9-clusters/find-parts.ts";
import { readArticles } from "#tests/support/read-articles.ts";

/** Which events of a day are parts of which, by their titles. */
function partsOf(texts: Record<string, string>): Record<string, string> {
  const lexicon = loadLexicon();
  const events = clusterEvents(readArticles(texts), lexicon).map((cluster) => toDatedEvent(cluster, lexicon));
  const titleOf = new Map(events.map(({ key, event }) => [key, event.title]));
  return Object.fromEntries(
    [...findParts(events, lexicon)].map(([part, whole]) => [titleOf.get(part), titleOf.get(whole)]),
  );
}

const on = "date 2025-02-06\n";
const wave = `${on}Russia launched a mass missile attack on Ukraine on Wednesday with Kalibr and Kh-101 missiles, the air force said.`;
const town = (place: string, weapon = "Kalibr") =>
  `${on}Russia struck ${place} with ${weapon} missiles on Wednesday, the mayor said.`;

describe("parts of a wider event", () => {
  test("are the strikes on its towns, by its side and means", () => {
    const parts = partsOf({
      a: wave,
      b: wave.replace("the air force", "officials"),
      c: town("Lviv", "Kinzhal"),
    });
    assert.deepEqual(parts, {
      "Russia strikes Lviv with Kh-47M2 Kinzhal": "Russia strikes Ukraine with Kalibr and Kh-101",
    });
  });

  test("are not the strikes of the other side, nor those by other means, nor those on another country", () => {
    const others = {
      b: `${on}Ukraine struck Belgorod with ATACMS missiles on Wednesday, the governor said.`,
      c: `${on}Russia attacked Odesa with Shahed drones on Wednesday, the mayor said.`,
      d: `${on}Russia struck a base near Idlib in Syria with Kalibr missiles on Wednesday, monitors said.`,
    };
    assert.deepEqual(partsOf({ a: wave, ...others }), {});
  });

  test("a day without a wider event has none", () => {
    assert.deepEqual(partsOf({ a: town("Kharkiv", "Iskander"), b: town("Odesa", "Oniks") }), {});
    assert.deepEqual(partsOf({}), {});
  });
});
