import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { timeMentionSchema } from "#lib/domain/mention.ts";
import { splitSentences } from "#lib/pipeline/2-sentences/split-sentences.ts";
import { findTimes } from "#lib/pipeline/3-times/find-times.ts";
import { articleOf, daysOf, timesOf } from "#tests/support/times-of.ts";

const told = (text: string, reference?: string) =>
  timesOf(text, reference).map((time) => [time.surface, daysOf(time), time.basis]);

test("a day that hangs on one told before it is counted from that", () => {
  assert.deepEqual(told("Ukraine on Wednesday sent missiles. A day before it had used ATACMS."), [
    ["Wednesday", "2024-11-20", "stated"],
    ["A day before", "2024-11-19", "inferred"],
  ]);
  assert.deepEqual(told("The test was on October 31. KCNA named it a day later."), [
    ["October 31", "2024-10-31", "stated"],
    ["a day later", "2024-11-01", "inferred"],
  ]);
  assert.deepEqual(told("They came on Saturday into Sunday. During the same period 36 were downed.").at(-1), [
    "the same period",
    "2024-11-16..2024-11-17",
    "inferred",
  ]);
  assert.deepEqual(told("It was hit on Tuesday, and people heard blasts at about 4:20 a.m. there.").at(-1), [
    "about 4:20 a.m.",
    "2024-11-19",
    "inferred",
  ]);
});

test("without a day told before, or on an event, it has none", () => {
  assert.deepEqual(told("A day before, he had denied it."), [["A day before", "?", "inferred"]]);
  assert.deepEqual(told("On Tuesday he said that the day before the summit was quiet.").at(-1), [
    "the day before",
    "?",
    "stated",
  ]);
});

test("only the story is read, not the furniture between its paragraphs", () => {
  const text = "He spoke on Monday. Updated on Tuesday. He left on Sunday.";
  const article = articleOf(text, [
    { start: 0, end: 19 },
    { start: 40, end: text.length },
  ]);
  const { times } = findTimes(article, [{ start: 0, end: text.length }], splitSentences(article).tokens, {
    referenceDate: "2024-11-20",
  });
  assert.deepEqual(
    times.map(({ surface }) => surface),
    ["Monday", "Sunday"],
  );
});

test("no day to count from is a doubt; nothing to count is none", () => {
  const run = (text: string) =>
    findTimes(articleOf(text), [{ start: 0, end: text.length }], splitSentences(articleOf(text)).tokens, {
      referenceDate: null,
    }).issues.map(({ ruleId, severity }) => [ruleId, severity]);
  assert.deepEqual(run("He spoke on Monday."), [["times/no-reference-date", "doubt"]]);
  assert.deepEqual(run("He spoke in 2022."), []);
});

test("the machine's zone changes nothing", () => {
  const zone = process.env.TZ;
  const sentence = "It was fired on Nov. 1 and on 24.02.2022, and will be on Sunday.";
  const results = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((name) => {
    process.env.TZ = name;
    return timesOf(sentence).map(daysOf);
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.deepEqual(results, [results[0], results[0], results[0]]);
});

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "on Monday ",
    "Nov. 31, 2024 ",
    "the past ",
    "24 hours ",
    "into ",
    "overnight ",
    "the same day ",
    "2:50 p.m. ",
    "99/99/9999 ",
    "in 2022 ",
    "last ",
    "September ",
    "a day before ",
    "winter ",
    "will ",
    "said ",
  ),
);

test("whatever comes: valid mentions by start, apart, each the slice that its span names, from before to", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.constantFrom(null, "2024-11-20", "2024-02-29", "2000-01-01"),
      (pieces, reference) => {
        const text = pieces.join("");
        if (text === "") return;
        const times = timesOf(text, reference);
        times.forEach((time, i) => {
          timeMentionSchema.parse(time);
          assert.equal(time.surface, text.slice(time.span.start, time.span.end));
          assert.ok(time.span.end <= (times[i + 1]?.span.start ?? Infinity));
          assert.equal(time.from === null, time.to === null);
          if (time.from !== null && time.to !== null) assert.ok(time.from <= time.to);
        });
      },
    ),
    { numRuns: 400 },
  );
});

const hostile: [string, string][] = [
  ["a megabyte of one line", "On Monday, Nov. 18, at 2:50 p.m. they fired 40 drones. ".repeat(18_000)],
  ["dates without an end", "2024-11-18 ".repeat(20_000)],
  ["words of tense without an end", `${"will be set to ".repeat(20_000)} on Monday`],
  ["letters without an end", "the past ".repeat(50_000)],
];
for (const [name, text] of hostile) test(name, () => assert.ok(timesOf(text).length >= 0));
