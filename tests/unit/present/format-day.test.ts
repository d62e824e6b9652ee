import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addDays, type DayForm, formatDay } from "#lib/present/format-day.ts";

/** What the platform's own formatter makes of each form. */
const asked: readonly [DayForm, Intl.DateTimeFormatOptions][] = [
  ["long", { day: "numeric", month: "long", year: "numeric" }],
  ["dayAndMonth", { day: "numeric", month: "long" }],
  ["short", { day: "numeric", month: "short", year: "numeric" }],
  ["weekday", { weekday: "long" }],
  ["month", { month: "short" }],
  ["monthAndYear", { month: "long", year: "numeric" }],
  ["longMonth", { month: "long" }],
];

describe("formatDay", () => {
  for (const [form, options] of asked)
    it(`writes ${form} as British English does, on every day of four years`, () => {
      const formatter = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
      for (let day = "2023-01-01"; day < "2027-01-01"; day = addDays(day, 1))
        assert.equal(formatDay(day, form), formatter.format(new Date(`${day}T00:00:00Z`)));
    });
});
