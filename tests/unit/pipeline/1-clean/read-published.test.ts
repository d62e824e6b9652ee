import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText } from "#tests/support/clean-text.ts";

const lead = "Russia fired ninety drones at power plants in Ukraine, the air force said.";

function published(text: string, given?: string): [string | null, string | null, string] {
  const { date, time, basis } = cleanText(text, given ? { published: given } : {}).article.published;
  return [date, time, basis];
}

const cases: [string, [string | null, string | null, string]][] = [
  [`date 2024-11-24 ${lead}`, ["2024-11-24", null, "stated"]],
  [
    `Headline of the day\n\nBy The Moscow Times | Created at 2024-11-18 11:15:20 | Updated at 2024-11-19 13:39:37\n\n${lead}`,
    ["2024-11-18", "11:15:20", "stated"],
  ],
  [`Updated November 21, 2024\n\nPublished November 20, 2024\n\n${lead}`, ["2024-11-20", null, "stated"]],
  [
    `Example Institute\nOffensive Campaign Assessment, February 18, 2026\n\n${lead}`,
    ["2026-02-18", null, "stated"],
  ],
  [`Ukraine war: daily briefing – 3 May 2025\n\n${lead}`, ["2025-05-03", null, "stated"]],
  [`What is known of the strike on Dnipro of November 21, 2024\n\n${lead}`, [null, null, "unknown"]],
  [`Monday, November 25, 2024\n\n${lead}`, ["2024-11-25", null, "stated"]],
  [`29-11-2024 (KYIV) ${lead}`, ["2024-11-29", null, "stated"]],
  [`Kyiv, Ukraine, Nov 28, 2024 (AFP) - ${lead}`, ["2024-11-28", null, "stated"]],
  [`Bureau (June 23, 2025) - ${lead}`, ["2025-06-23", null, "stated"]],
  [`Last news in Fakti. Dec 11, 2024 18:05. ${lead}`, ["2024-12-11", "18:05", "stated"]],
  [`Headline of the day\n\nMonday 5 January 2015 08:39, UK\n\n${lead}`, ["2015-01-05", "08:39", "stated"]],
  [`Tuesday 6 January 2015 10:05, New Delhi time\n\n${lead}`, ["2015-01-06", "10:05", "stated"]],
  [
    `Headline of the day\n\nOmar Farouk-Lane Published January 6, 2015\n\n${lead}`,
    ["2015-01-06", null, "stated"],
  ],
  [
    `Headline of the day\n\nAnna de Cruz and Lee Marsh-Hill Posted: 6 Jan 2015\n\n${lead}`,
    ["2015-01-06", null, "stated"],
  ],
  // What stands behind a day without a time of day, or is a sentence, is no stamp's place.
  ["Monday 5 January 2015, Kharkiv and its suburbs were shelled with rockets.", [null, null, "unknown"]],
  ["The Ministry published January 6, 2015 as the day of the strike.", [null, null, "unknown"]],
  [
    `${lead}\n\nThe report that Omar Farouk-Lane published on January 6, 2015 was wrong.`,
    [null, null, "unknown"],
  ],
  [
    `${lead} The minister assured this Monday, November 18 that nothing changes.`,
    ["2024-11-18", null, "inferred"],
  ],
  // In the story a full date dates what happened.
  ["Russia says Ukraine launched six ATACMS on Wednesday December 11, 2024.", [null, null, "unknown"]],
  [`On November 17, 2024 Ukraine lived through a raid. ${lead}`, [null, null, "unknown"]],
  [`${lead} They will vote this Sunday, February 23.`, [null, null, "unknown"]],
  [`${lead} It happened on Monday, November 18.`, [null, null, "unknown"]],
  [`${lead}\n\n© 2024 The Example`, [null, null, "unknown"]],
  [lead, [null, null, "unknown"]],
];
for (const [text, want] of cases)
  test(`${want.join(" ")}: ${text.slice(0, 50)}`, () => assert.deepEqual(published(text), want));

test("what the person who adds the text says stands above the text", () => {
  assert.deepEqual(published(`date 2024-11-24 ${lead}`, "2024-11-25"), ["2024-11-25", null, "given"]);
});

test("an inferred day says from what", () => {
  const { published: reading, text } = cleanText(
    `${lead} He said today, Monday 18 November, that it was so.`,
  ).article;
  assert.equal(reading.span && text.slice(reading.span.start, reading.span.end), "today, Monday 18 November");
  assert.match(reading.reason ?? "", /2024 is the latest in which that day is a Monday/);
});

test("a day that can be read both ways is a doubt", () => {
  const { issues } = cleanText(`Published 05/11/2024\n\n${lead}`);
  assert.deepEqual(
    issues.map(({ ruleId, severity }) => [ruleId, severity]),
    [["clean/ambiguous-date", "doubt"]],
  );
});
