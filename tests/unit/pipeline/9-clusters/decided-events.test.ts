import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DecidedSpan } from "#lib/domain/decision.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { clusterEvents } from "#lib/pipeline/9-clusters/cluster-events.ts";
import { decisionsByMention } from "#lib/pipeline/9-clusters/rules/decided-mentions.ts";
import { readArticles } from "#tests/support/read-articles.ts";
import { shuffle } from "#tests/support/shuffle.ts";

const odesa = "date 2025-02-06\nRussia struck Odesa with Kalibr missiles on Wednesday, officials said.";
const kharkiv = "date 2025-02-06\nRussia struck Kharkiv with Iskander missiles on Wednesday, the mayor said.";
const later = "date 2025-02-08\nRussia struck Odesa with Kalibr missiles on Thursday, the mayor said.";
const articles = readArticles({ a: odesa, b: odesa.replace("officials", "police"), c: kharkiv, d: later });

/** A decision on the first event that each article tells of. */
function decide(
  decision: number,
  kind: DecidedSpan["kind"],
  subjects: string[],
  others: string[],
): DecidedSpan[] {
  const place = kind === "same" ? { family: "strike", day: "2025-02-05" } : { family: null, day: null };
  return [...subjects, ...others].map((id) => {
    const span = articles.find((article) => article.id === id)?.reading.events[0]?.triggerSpan;
    assert.ok(span, `${id} tells of no event`);
    return { decision, kind, isSubject: subjects.includes(id), articleId: id, span, ...place };
  });
}

/** Which articles are together, in whichever order they come. */
function together(decided: DecidedSpan[]): string[] {
  const [first, ...others] = [articles, shuffle(articles, 1), shuffle(articles, 2)].map((order) =>
    clusterEvents(order, loadLexicon(), shuffle(decided, order.length))
      .map(({ mentions }) => [...new Set(mentions.map(({ articleId }) => articleId))].join(""))
      .sort(),
  );
  for (const other of others) assert.deepEqual(other, first);
  return first ?? [];
}

describe("what editors decide about events", () => {
  test("is nothing at first", () => assert.deepEqual(together([]), ["ab", "c", "d"]));

  test("joins events that tell of different towns, and their texts with them", () =>
    assert.deepEqual(together(decide(1, "same", ["c"], ["a", "b"])), ["abc", "d"]));

  test("joins events that are put on different days", () =>
    assert.deepEqual(together(decide(1, "same", ["d"], ["a", "b"])), ["abd", "c"]));

  test("keeps a text from an event that it would be put to", () =>
    assert.deepEqual(together(decide(1, "different", ["b"], ["a"])), ["a", "b", "c", "d"].sort()));

  test("is outdone by what is decided later", () => {
    const same = decide(1, "same", ["c"], ["a", "b"]);
    assert.deepEqual(together([...same, ...decide(2, "different", ["c"], ["a", "b"])]), ["ab", "c", "d"]);
    const different = decide(1, "different", ["b"], ["a"]);
    assert.deepEqual(together([...different, ...decide(2, "same", ["b"], ["a"])]), ["ab", "c", "d"]);
  });

  test("holds for a chain of decisions", () => {
    const chain = [...decide(1, "same", ["c"], ["a", "b"]), ...decide(2, "same", ["d"], ["c"])];
    assert.deepEqual(together(chain), ["abcd"]);
  });

  test("is on the mention that holds its words, and on none where no mention does", () => {
    const spans = [
      { start: 0, end: 6 },
      { start: 20, end: 26 },
    ];
    const on = (start: number, end: number): DecidedSpan[] => [
      {
        decision: 1,
        kind: "different",
        isSubject: true,
        articleId: "a",
        span: { start, end },
        family: null,
        day: null,
      },
    ];
    assert.deepEqual([...decisionsByMention(spans, on(21, 30)).keys()], [1]);
    assert.deepEqual([...decisionsByMention(spans, on(8, 12)).keys()], []);
  });
});
