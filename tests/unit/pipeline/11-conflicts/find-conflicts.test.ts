import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readCorpus } from "#tests/support/read-articles.ts";

const conflicts = (texts: Record<string, string>) =>
  readCorpus(texts).events.flatMap((event) => event.conflicts);

describe("conflicts", () => {
  test("two numbers of one thing conflict, each side in its words", () => {
    const found = conflicts({
      a: "date 2024-11-28\nUkraine's air force said it shot down 79 missiles fired by Russia on Thursday.",
      b: "date 2024-11-28\nUkraine's air force said it shot down 75 missiles fired by Russia on Thursday.",
    });
    assert.deepEqual(
      found.map((conflict) => conflict.kind),
      ["quantity"],
    );
    assert.match(
      found[0]?.sides.map((side) => side.says).join(" / ") ?? "",
      /79 missiles.* \/ .*75 missiles/,
    );
  });

  test("“at least 70” and 75 do not", () => {
    const found = conflicts({
      a: "date 2024-11-28\nUkraine's air force said it shot down at least 70 missiles fired by Russia on Thursday.",
      b: "date 2024-11-28\nUkraine's air force said it shot down 75 missiles fired by Russia on Thursday.",
    });
    assert.deepEqual(found, []);
  });

  test("intercepted by one and hit by another is a conflict of outcome", () => {
    const found = conflicts({
      a: "date 2024-06-24\nUkraine struck the Saky air base in Crimea with ATACMS missiles on Sunday.",
      b: "date 2024-06-24\nThe Russian Defence Ministry said four ATACMS missiles were intercepted over Crimea on Sunday.",
    });
    assert.ok(found.some((conflict) => conflict.kind === "outcome"));
  });

  test("one text alone contradicts nobody", () => {
    assert.deepEqual(
      conflicts({
        a: "date 2024-06-24\nUkraine struck Crimea with ATACMS missiles on Sunday. Four ATACMS missiles were intercepted, Russia said.",
      }),
      [],
    );
  });
});
