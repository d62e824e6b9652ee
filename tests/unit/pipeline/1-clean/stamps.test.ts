import assert from "node:assert/strict";
import { test } from "node:test";
import { findStamps } from "#lib/pipeline/1-clean/stamps.ts";

const found: [string, string, string | null][] = [
  ["Created at 2024-11-18 11:15:20 | x", "2024-11-18", "11:15:20"],
  ["2024-11-18T11:15:20Z", "2024-11-18", "11:15:20Z"],
  ["2024-11-18T11:15:20+03:00", "2024-11-18", "11:15:20+03:00"],
  ["29-11-2024 (KYIV)", "2024-11-29", null],
  ["24.02.2022", "2022-02-24", null],
  ["21/11/2024", "2024-11-21", null],
  ["11/21/2024", "2024-11-21", null],
  ["Dec 11, 2024 18:05.", "2024-12-11", "18:05"],
  ["Published March 7th 2024, 08:35 IST.", "2024-03-07", "08:35"],
  ["July 8, 2024 10:25 PM, 2 min read", "2024-07-08", "22:25"],
  ["Nov 21, 2024 at 7:31 AM EST", "2024-11-21", "07:31-05:00"],
  ["Thu 21 Nov 2024 01.54 GMT", "2024-11-21", "01:54Z"],
  ["November 19, 2024 6:45 PM GMT+3", "2024-11-19", "18:45+03:00"],
  ["Monday, November 25, 2024", "2024-11-25", null],
  ["11:42 GMT, 18 November 2024", "2024-11-18", "11:42Z"],
  ["12 October, 2024", "2024-10-12", null],
];
for (const [text, date, time] of found) {
  test(`stamp: ${text}`, () => {
    const [stamp] = findStamps(text);
    assert.deepEqual([stamp?.date, stamp?.time ?? null], [date, time]);
  });
}

for (const text of [
  "November 18",
  "2024-13-40",
  "31.02.2024",
  "1.2.2024.5",
  "version 10.11.20244",
  "a 2008 convention",
  "Kh-101-2024",
]) {
  test(`no stamp: ${text}`, () => assert.deepEqual(findStamps(text), []));
}

test("a date that can be read both ways is taken day first, and said to be so", () => {
  assert.deepEqual(
    findStamps("05/11/2024").map(({ date, isAmbiguous }) => [date, isAmbiguous]),
    [["2024-11-05", true]],
  );
  assert.deepEqual(
    findStamps("05/11/2024 5:15 PM").map(({ date, isAmbiguous }) => [date, isAmbiguous]),
    [["2024-05-11", false]],
  );
});

test("the span is the stamp's own", () => {
  const text = "Posted on November 19, 2024 by admin";
  const [stamp] = findStamps(text);
  assert.equal(stamp && text.slice(stamp.start, stamp.end), "November 19, 2024");
});
