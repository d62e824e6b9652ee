import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { layOutDays } from "#lib/present/lay-out-days.ts";

const on = (day: string, count = 1) => ({ from: day, to: day, count });

describe("layOutDays", () => {
  it("has nothing to lay out of nothing", () => assert.equal(layOutDays([]).columns.length, 0));

  it("gives each day of a short stretch its column, an empty one too", () => {
    const { by, columns, most } = layOutDays([on("2024-11-18", 2), on("2024-11-21")]);
    assert.equal(by, "day");
    assert.equal(most, 2);
    assert.deepEqual(
      columns.map(({ label, count }) => [label, count]),
      [
        ["18 Nov", 2],
        ["19", 0],
        ["20", 0],
        ["21", 1],
      ],
    );
  });

  it("goes by months over a year's turn, and names the year", () => {
    const { by, columns } = layOutDays([on("2023-11-30"), on("2024-02-29")]);
    assert.equal(by, "month");
    assert.deepEqual(
      columns.map(({ from, to, label }) => [from, to, label]),
      [
        ["2023-11-01", "2023-11-30", "Nov 2023"],
        ["2023-12-01", "2023-12-31", "Dec"],
        ["2024-01-01", "2024-01-31", "Jan 2024"],
        ["2024-02-01", "2024-02-29", "Feb"],
      ],
    );
  });

  it("goes by years over decades", () => {
    const { by, columns } = layOutDays([on("1988-05-01"), on("2024-02-29")]);
    assert.deepEqual([by, columns.length], ["year", 37]);
  });

  it("puts what may lie in two columns in none, and says so", () => {
    const weekend = { from: "2024-11-16", to: "2024-11-17", count: 3 };
    const { by, unplaced } = layOutDays([on("2024-11-18", 5), weekend]);
    assert.deepEqual([by, unplaced], ["day", 3]);
  });

  it("makes columns wider where most would be in none", () => {
    const weekend = { from: "2024-11-16", to: "2024-11-17", count: 3 };
    const { by, unplaced, most } = layOutDays([on("2024-12-18"), weekend]);
    assert.deepEqual([by, unplaced, most], ["month", 0, 3]);
  });
});
