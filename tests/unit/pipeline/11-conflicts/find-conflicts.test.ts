import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { alignClaims } from "#lib/pipeline/10-alignment/align-claims.ts";
import { conflictsOf, findConflicts } from "#lib/pipeline/11-conflicts/find-conflicts.ts";
import { readArticles, readCorpus } from "#tests/support/read-articles.ts";
import { shuffle } from "#tests/support/shuffle.ts";

const conflicts = (texts: Record<string, string>) =>
  readCorpus(texts).events.flatMap((event) => event.conflicts);
const kinds = (texts: Record<string, string>) => conflicts(texts).map((conflict) => conflict.kind);

describe("conflicts", () => {
  test("each side has its text's own words, at their place", () => {
    const texts = {
      a: "date 2024-11-28\nUkraine's air force said it shot down 79 missiles fired by Russia on Thursday.",
      b: "date 2024-11-28\nUkraine's air force said it shot down 75 missiles fired by Russia on Thursday.",
    };
    const found = conflicts(texts);
    const byId = new Map(readArticles(texts).map(({ id, reading }) => [id, reading.article.text]));
    assert.deepEqual(
      found.map((conflict) => conflict.kind),
      ["quantity"],
    );
    for (const { articleId, says, span } of found.flatMap((conflict) => conflict.sides))
      assert.equal(byId.get(articleId)?.slice(span.start, span.end), says);
  });

  test("one text alone contradicts nobody", () => {
    assert.deepEqual(
      kinds({
        a: "date 2024-06-24\nUkraine struck Crimea with ATACMS missiles on Sunday. Four ATACMS missiles were intercepted, Russia said.",
      }),
      [],
    );
  });

  test("those of one event depend on it and its articles alone, in whatever order", () => {
    const texts = {
      a: "date 2024-11-28\nRussia fired 91 missiles at Ukraine on Thursday. Ukraine's air force said it shot down 79 missiles.",
      b: "date 2024-11-28\nRussia fired 91 missiles at Ukraine on Thursday. Ukraine's air force said it shot down 75 missiles.",
      c: "date 2024-08-20\nUkraine struck Kursk with HIMARS rockets on Tuesday.",
    };
    const articles = readArticles(texts);
    const events = readCorpus(texts).events.map((event) => ({ ...event, conflicts: [] }));
    const claims = alignClaims(articles, events);
    const all = findConflicts(events, claims, articles);
    const event = all.find((each) => each.conflicts.length > 0);
    assert.ok(event);
    assert.deepEqual(findConflicts(events, shuffle(claims, 5), shuffle(articles, 6)), all);
    assert.deepEqual(
      conflictsOf(
        event,
        claims.filter((claim) => claim.event === event.slug),
        articles.filter(({ id }) => id !== "c"),
      ),
      event.conflicts,
    );
  });
});

describe("conflicts of quantity", () => {
  const raid = (day: string, words: string) =>
    `date ${day}\nRussia struck Kharkiv with missiles on Monday. ${words}`;

  test("two counts of the dead on one day conflict; the texts agree on the wounded", () => {
    const found = conflicts({
      a: raid("2024-07-08", "Officials said nine people were killed and 30 wounded."),
      b: raid("2024-07-08", "Officials said four people were killed and 30 wounded."),
    });
    assert.deepEqual(
      found.map(({ about }) => about),
      ["how many people were killed"],
    );
  });

  test("a toll that rises from day to day is none", () => {
    assert.deepEqual(
      kinds({
        a: raid("2024-07-08", "Officials said nine people were killed."),
        b: raid("2024-07-09", "Officials said twelve people were killed."),
      }),
      [],
    );
  });

  test("bounds and rounding: “at least 70” and 75, “about 100” and 98", () => {
    const shot = (words: string) =>
      `date 2024-11-28\nUkraine's air force said it shot down ${words} missiles fired by Russia on Thursday.`;
    assert.deepEqual(kinds({ a: shot("at least 70"), b: shot("75") }), []);
    assert.deepEqual(kinds({ a: shot("about 100"), b: shot("98") }), []);
    assert.deepEqual(kinds({ a: shot("up to 60"), b: shot("75") }), ["quantity"]);
  });

  test("a part and the whole: the dead of one town, and of all", () => {
    assert.deepEqual(
      kinds({
        a: raid("2024-07-08", "Officials said two people were killed in Poltava."),
        b: raid("2024-07-08", "Officials said seven people were killed."),
      }),
      [],
    );
  });

  test("what was launched is not what was downed; missiles are not drones", () => {
    assert.deepEqual(
      kinds({
        a: raid("2024-07-08", "The air force said it downed 75 of 91 missiles."),
        b: raid("2024-07-08", "The air force said 91 missiles were launched and 35 drones were downed."),
      }),
      [],
    );
  });

  test("a text that gives both counts contradicts neither", () => {
    assert.deepEqual(
      kinds({
        a: raid(
          "2024-07-08",
          "Officials said nine people were killed. The mayor said four people were killed.",
        ),
        b: raid("2024-07-08", "Officials said four people were killed."),
      }),
      [],
    );
  });

  test("years, lengths and endless numbers are no counts", () => {
    assert.deepEqual(
      kinds({
        a: raid("2024-07-08", `In 2022 missiles of 500 kilometres hit 18-hour flights. ${"9 ".repeat(3000)}`),
        b: raid("2024-07-08", "In 2023 missiles of 300 kilometres hit 12-hour flights."),
      }),
      [],
    );
  });
});

describe("conflicts of outcome", () => {
  const saky = "date 2024-06-24\nUkraine struck the Saky air base in Crimea with ATACMS missiles on Sunday.";
  test("intercepted by one and hit by another", () => {
    assert.ok(
      kinds({
        a: saky,
        b: "date 2024-06-24\nThe Russian Defence Ministry said four ATACMS missiles were intercepted over Crimea on Sunday.",
      }).includes("outcome"),
    );
  });

  test("a part that was intercepted is none", () => {
    assert.deepEqual(
      kinds({
        a: "date 2024-07-09\nRussia fired 12 missiles at Kharkiv on Monday. A missile hit a factory.",
        b: "date 2024-07-09\nRussia fired missiles at Kharkiv on Monday. Two missiles were intercepted, Ukraine's air force said.",
      }),
      [],
    );
  });

  test("nor is a text that tells of both", () => {
    assert.deepEqual(
      kinds({
        a: "date 2024-07-09\nRussia fired missiles at Kharkiv on Monday. Two missiles were intercepted and one hit a factory. The factory was hit and burnt.",
        b: "date 2024-07-09\nRussia fired missiles at Kharkiv on Monday. A factory was hit.",
      }),
      [],
    );
  });
});

describe("conflicts of certainty", () => {
  const fact = "Britain has permitted Ukraine to fire Storm Shadow missiles at targets in Russia.";
  const report =
    "Britain has reportedly permitted Ukraine to fire Storm Shadow missiles at targets in Russia.";
  test("a fact in one text is a report in another of the same day", () => {
    assert.deepEqual(kinds({ a: `date 2025-03-04\n${fact}`, b: `date 2025-03-04\n${report}` }), [
      "certainty",
    ]);
  });
  test("a report that a later text confirms is none, nor is an attribution", () => {
    assert.deepEqual(kinds({ a: `date 2025-03-06\n${fact}`, b: `date 2025-03-04\n${report}` }), []);
    assert.deepEqual(
      kinds({
        a: `date 2025-03-04\n${fact}`,
        b: "date 2025-03-04\nKeir Starmer said Britain has permitted Ukraine to fire Storm Shadow missiles at targets in Russia.",
      }),
      [],
    );
  });
});

describe("conflicts that a reader would wave away", () => {
  const struck = "Russia struck Kharkiv with Iskander missiles on Monday.";
  test("a headline's “report” over a text that names its sources", () => {
    assert.deepEqual(
      kinds({
        a: `date 2024-07-09\n${struck}`,
        b: "Russian missiles hit Kharkiv: report\n\n9 July 2024\n\nRussia struck Kharkiv with Iskander missiles on Monday, the regional governor said. He gave no details of the damage.",
      }),
      [],
    );
  });
  test("numbers in the names of weapons, parts of a count, and what is added to it", () => {
    const raid = (words: string) => `date 2024-07-09\nIsrael struck Gaza City on Monday. ${words}`;
    assert.deepEqual(
      kinds({
        a: raid("Israeli forces launched 12 SPICE 2000 bombs. Another five people were wounded."),
        b: raid(
          "Israel fired SPICE 1000 guided bombs. Three of the wounded people were children, and nine people were wounded.",
        ),
      }),
      [],
    );
  });
  test("who denies targeting civilians does not deny the strike", () => {
    assert.deepEqual(
      kinds({
        a: `date 2024-07-09\n${struck}`,
        b: `date 2024-07-09\n${struck} Russia has repeatedly denied targeting civilians.`,
      }),
      [],
    );
  });
  test("what interceptors cost is no outcome", () => {
    assert.deepEqual(
      kinds({
        a: `date 2024-07-09\n${struck} A missile hit a factory.`,
        b: `date 2024-07-09\n${struck} Each interceptor costs more than what it shoots down, a source said.`,
      }),
      [],
    );
  });
});

describe("conflicts of capability", () => {
  const strike = "date 2024-07-09\nRussia struck Kharkiv with Zircon missiles on Monday.";
  test("cannot be stopped, and was", () => {
    assert.deepEqual(
      kinds({
        a: `${strike} The Zircon is fast. It is impossible to intercept it.`,
        b: `${strike} Two Zircon missiles were shot down over Poltava, Ukraine's air force said.`,
      }).filter((kind) => kind === "capability"),
      ["capability"],
    );
  });
  test("another weapon was stopped; or it was not stopped this once", () => {
    assert.ok(
      !kinds({
        a: `${strike} The Zircon is fast. It is impossible to intercept it.`,
        b: `${strike} Two Kalibr missiles were shot down over Poltava, Ukraine's air force said.`,
      }).includes("capability"),
    );
    assert.ok(
      !kinds({
        a: `${strike} The Zircon was not intercepted.`,
        b: `${strike} Two Zircon missiles were shot down over Poltava, Ukraine's air force said.`,
      }).includes("capability"),
    );
  });
});

describe("conflicts of words", () => {
  const said = (words: string) => `date 2024-07-09\nRussia struck Kharkiv on Monday. ${words}`;
  test("one utterance in two translations", () => {
    const found = conflicts({
      a: said("“We will not permit strikes on our soil,” Dmitry Peskov said."),
      b: said("“We shall never allow attacks on our territory,” Dmitry Peskov said."),
    });
    assert.deepEqual(
      found.map(({ kind, sides }) => [kind, sides.length]),
      [["quote", 2]],
    );
  });
  test("a cut and another spelling are none", () => {
    assert.deepEqual(
      kinds({
        a: said("“The defence of every square kilometre will go on,” Dmitry Peskov said."),
        b: said("“The defense of every square kilometer will go on for years,” Dmitry Peskov said."),
        c: said("Dmitry Peskov said “the defence of every square kilometre” would go on."),
      }),
      [],
    );
  });
});

describe("conflicts of target, weapon, day and doer", () => {
  test("a military object in one text, a hospital in another", () => {
    assert.deepEqual(
      kinds({
        a: "date 2024-07-09\nRussia struck an arms depot in Kharkiv with Iskander missiles on Monday.",
        b: "date 2024-07-09\nRussia struck a hospital in Kharkiv with Iskander missiles on Monday.",
      }),
      ["place"],
    );
    assert.deepEqual(
      kinds({
        a: "date 2024-07-09\nRussia struck an arms depot in Kharkiv with Iskander missiles on Monday.",
        b: "date 2024-07-09\nRussia struck Kharkiv with Iskander missiles on Monday.",
      }),
      [],
    );
  });

  test("two classes of range exclude each other; a class and a type do not", () => {
    assert.deepEqual(
      kinds({
        a: "date 2024-07-09\nRussia struck Kharkiv with an intercontinental ballistic missile on Monday.",
        b: "date 2024-07-09\nRussia struck Kharkiv with an intermediate-range ballistic missile on Monday.",
      }),
      ["weapon"],
    );
    assert.deepEqual(
      kinds({
        a: "date 2024-07-09\nRussia struck Kharkiv with a ballistic missile on Monday.",
        b: "date 2024-07-09\nRussia struck Kharkiv with an Iskander missile on Monday.",
      }),
      [],
    );
  });

  test("two named types for one place conflict, unless the texts name two places or one names both", () => {
    const struck = (place: string, weapon: string) =>
      `date 2024-07-09\nRussia struck a hospital in ${place} with ${weapon} missiles on Monday.`;
    const weapons = (texts: Record<string, string>) => kinds(texts).filter((kind) => kind === "weapon");
    assert.deepEqual(
      weapons({ a: struck("Kharkiv", "Kinzhal"), b: struck("Kharkiv", "Kh-101") }).length <= 1,
      true,
    );
    assert.deepEqual(weapons({ a: struck("Kharkiv", "Kinzhal"), b: struck("Poltava", "Kh-101") }), []);
    assert.deepEqual(
      weapons({ a: struck("Kharkiv", "Kinzhal and Kh-101"), b: struck("Kharkiv", "Kh-101") }),
      [],
    );
  });

  test("one side denies what a text says it did; a text with both contradicts nobody", () => {
    const struck = "date 2024-07-09\nRussia struck a hospital in Kharkiv with missiles on Monday.";
    assert.ok(
      kinds({
        a: struck,
        b: `${struck.replace("a hospital in ", "")} Moscow denied striking the hospital.`,
      }).includes("initiator"),
    );
    const both = `${struck} Moscow denied striking the hospital.`;
    assert.deepEqual(kinds({ a: both, b: both.replace("Monday", "8 July") }), []);
  });

  test("Saturday there and Sunday here is one day", () => {
    assert.deepEqual(
      kinds({
        a: "date 2025-06-23\nThe United States struck Fordow with GBU-57 bombs on Saturday, June 21.",
        b: "date 2025-06-23\nThe United States struck Fordow with GBU-57 bombs on Sunday, June 22.",
      }),
      [],
    );
  });
});
