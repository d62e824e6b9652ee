import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readCorpus, tellers } from "#tests/support/read-articles.ts";

describe("events across articles", () => {
  test("one strike told by three, with a named type, by its class, and from the other side, is one event", () => {
    const { events } = readCorpus({
      a: "date 2024-06-24\nUkraine struck the Saky air base in Crimea with ATACMS missiles on Sunday, its general staff said.",
      b: "date 2024-06-23\nUkraine hit the Saky air base in Crimea with American ATACMS missiles on Sunday.",
      c: "date 2024-06-24\nThe Russian Defence Ministry said four ATACMS missiles were intercepted over Crimea on Sunday.",
    });
    const strikes = events.filter((event) => event.type === "strike");
    assert.equal(strikes.length, 1, strikes.map((event) => event.slug).join(", "));
    assert.deepEqual(tellers(strikes[0]), ["a", "b", "c"]);
    assert.deepEqual(strikes[0]?.date, {
      from: "2024-06-23",
      to: "2024-06-23",
      precision: "day",
      basis: "stated",
    });
    assert.deepEqual(strikes[0]?.weapons, ["atacms"]);
  });

  test("the strike and the answer to it are two events", () => {
    const { events } = readCorpus({
      a: "date 2024-04-15\nIran attacked Israel with Shahed-136 drones on Saturday.",
      b: "date 2024-04-19\nIsrael struck Isfahan in Iran on Friday.",
    });
    const strikes = events.filter((event) => event.type === "strike");
    assert.equal(strikes.length, 2);
    assert.ok(strikes.every((event) => tellers(event).length === 1));
  });

  test("the same place and weapon on two days are two events", () => {
    const { events } = readCorpus({
      a: "date 2024-03-22\nRussia struck Kharkiv with Kinzhal missiles on Friday.",
      b: "date 2024-05-25\nRussia struck Kharkiv with Kinzhal missiles on Saturday.",
    });
    assert.equal(events.filter((event) => event.type === "strike").length, 2);
  });

  test("a night raid told with its day and as a night is one event; the next night's is another", () => {
    const { events } = readCorpus({
      a: "date 2024-08-26\nRussia attacked Odesa with Shahed-136 drones on Sunday.",
      b: "date 2024-08-26\nRussia attacked Odesa with Shahed-136 drones overnight into Sunday.",
      c: "date 2024-08-26\nRussia attacked Odesa with Shahed-136 drones on Monday.",
    });
    const strikes = events.filter((event) => event.type === "strike");
    assert.deepEqual(strikes.map(tellers), [["a", "b"], ["c"]]);
  });

  test("texts that give no exact day meet over the days that they share, and not at the edge of them", () => {
    const week = (day: string, words: string) =>
      `date ${day}\nUkraine struck a depot in Bryansk with ATACMS missiles ${words}.`;
    const strikes = (texts: Record<string, string>) =>
      readCorpus(texts)
        .events.filter((event) => event.type === "strike")
        .map(tellers);
    assert.deepEqual(
      strikes({ a: week("2024-11-24", "in the past week"), b: week("2024-11-23", "in the past week") }),
      [["a", "b"]],
    );
    assert.equal(
      strikes({ a: week("2024-11-24", "in the past week"), b: week("2024-11-18", "in the past week") })
        .length,
      2,
    );
  });

  test("two cities struck on one day with two weapons are two events, with the same figures one raid", () => {
    const strikes = (texts: Record<string, string>) =>
      readCorpus(texts)
        .events.filter((event) => event.type === "strike")
        .map(tellers);
    assert.deepEqual(
      strikes({
        a: "date 2024-11-20\nRussia struck Odesa with drones on Wednesday.",
        b: "date 2024-11-20\nRussia struck Kharkiv with missiles on Wednesday.",
      }).length,
      2,
    );
    assert.deepEqual(
      strikes({
        a: "date 2024-11-20\nRussia fired 67 missiles and 194 drones on Wednesday and struck Odesa.",
        b: "date 2024-11-20\nRussia fired 67 missiles and 194 drones on Wednesday and struck Kharkiv.",
      }),
      [["a", "b"]],
    );
  });

  test("a site is told as its town's", () => {
    const { events } = readCorpus({
      a: "date 2024-07-08\nRussia struck Kyiv with Kinzhal missiles on Monday.",
      b: "date 2024-07-08\nRussia hit the Okhmatdyt hospital with a Kinzhal missile on Monday.",
    });
    assert.deepEqual(events.filter((event) => event.type === "strike").map(tellers), [["a", "b"]]);
  });

  test("without any day one event is not told from the next of its kind", () => {
    const text = "Germany supplies Ukraine with Taurus missiles.";
    const { events } = readCorpus({ a: text, b: `${text} Nothing more is known.` });
    assert.equal(events.filter((event) => tellers(event).length > 1).length, 0);
  });

  test("two countries that permit are two events", () => {
    const { events } = readCorpus({
      a: "date 2024-05-31\nThe United States has permitted Ukraine to strike targets in Russia with HIMARS.",
      b: "date 2024-05-31\nGermany has permitted Ukraine to strike targets in Russia with its weapons.",
    });
    assert.deepEqual(
      events
        .filter((event) => event.type === "authorization")
        .map((event) => event.initiators.join())
        .sort(),
      ["DE", "US"],
    );
  });

  test("a place that one of many texts names in a wide raid is not the event's", () => {
    const raid = (day: string, words: string) =>
      `date ${day}\nOn Friday Russia fired 67 missiles and 194 drones at ${words}.`;
    const { events } = readCorpus({
      a: raid("2025-03-07", "Ukraine"),
      b: raid("2025-03-07", "Ukraine"),
      c: raid("2025-03-08", "Ternopil and other cities in Ukraine"),
    });
    const [raidEvent, ...others] = events.filter((event) => event.type === "strike");
    assert.equal(others.length, 0);
    assert.equal(raidEvent?.place, null);
    assert.deepEqual(tellers(raidEvent), ["a", "b", "c"]);
  });

  test("an event's slug is the same whatever else the archive holds", () => {
    const text = "date 2024-03-22\nRussia struck Kharkiv with Kinzhal missiles on Friday.";
    const alone = readCorpus({ a: text }).events.map((event) => event.slug);
    const among = readCorpus({
      z: "date 2023-01-02\nRussia attacked Kyiv with Kh-101 missiles on Monday.",
      a: text,
    }).events.map((event) => event.slug);
    assert.ok(alone.length > 0);
    assert.ok(alone.every((slug) => among.includes(slug)));
  });
});
