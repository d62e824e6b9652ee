import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DateRange } from "#lib/domain/date-range.ts";
import { describeDateRange, describeMonths, gaugeOf } from "#lib/present/describe-date-range.ts";

const range = (
  from: string,
  to: string,
  precision: DateRange["precision"],
  basis: DateRange["basis"] = "stated",
) => ({
  from,
  to,
  precision,
  basis,
});

describe("describeDateRange", () => {
  it("gives a day with its weekday", () => {
    assert.deepEqual(describeDateRange(range("2024-11-25", "2024-11-25", "day")), {
      numerals: "25",
      unit: "Nov",
      note: "Monday, stated",
      sentence: "Monday 25 November 2024",
      rough: false,
    });
  });

  it("calls a weekend a weekend, and an inferred one inferred", () => {
    const { numerals, note, sentence, rough } = describeDateRange(
      range("2024-11-16", "2024-11-17", "days", "inferred"),
    );
    assert.deepEqual(
      [numerals, note, sentence, rough],
      ["16–17", "weekend, inferred", "the weekend of 16–17 November 2024", true],
    );
  });

  it("shows a month as a month", () => {
    const { numerals, unit, sentence } = describeDateRange(range("2024-09-01", "2024-09-30", "month"));
    assert.deepEqual([numerals, unit, sentence], ["Sept", "2024", "September 2024"]);
  });

  it("shows a year and a season as such", () => {
    assert.equal(describeDateRange(range("2022-01-01", "2022-12-31", "year")).numerals, "2022");
    assert.equal(describeDateRange(range("2024-06-01", "2024-08-31", "season")).sentence, "summer 2024");
  });

  it("gives days over two months both their months", () => {
    const { numerals, unit, sentence } = describeDateRange(range("2024-11-30", "2024-12-02", "days"));
    assert.deepEqual([numerals, unit, sentence], ["30", "Nov – 2 Dec", "30 November – 2 December 2024"]);
  });

  it("says that no text gives a date", () => {
    assert.equal(describeDateRange(null).note, "no text gives a date");
  });
});

describe("gaugeOf", () => {
  it("fills a stated day, leaves an inferred one hollow, and runs on into the next week", () => {
    assert.deepEqual(gaugeOf(range("2024-11-25", "2024-11-25", "day")), {
      kind: "day",
      first: 0,
      last: 0,
      continues: false,
    });
    assert.equal(gaugeOf(range("2024-11-25", "2024-11-25", "day", "inferred")).kind, "rough");
    assert.deepEqual(gaugeOf(range("2024-11-17", "2024-11-18", "days")), {
      kind: "span",
      first: 6,
      last: 6,
      continues: true,
    });
    assert.equal(gaugeOf(range("2024-11-01", "2024-11-30", "month")).kind, "open");
  });
});

describe("describeMonths", () => {
  it("names the year once where it is one", () => {
    assert.equal(describeMonths({ from: "2024-08-01", to: "2024-11-25" }), "August to November 2024");
    assert.equal(describeMonths({ from: "2023-12-30", to: "2024-01-02" }), "December 2023 to January 2024");
  });
});
