import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addressOfCells, cellsOfDays } from "#lib/present/brush-range.ts";

const month = { from: "2024-10-03", to: "2024-10-31" };
const cells = [month, ...["01", "02", "03"].map((day) => ({ from: `2024-11-${day}`, to: `2024-11-${day}` }))];

describe("cellsOfDays", () => {
  it("takes every cell that has one of the days", () => {
    assert.deepEqual(cellsOfDays(cells, null, null), { first: 0, last: 3 });
    assert.deepEqual(cellsOfDays(cells, "2024-10-20", "2024-11-01"), { first: 0, last: 1 });
    assert.deepEqual(cellsOfDays(cells, "2024-11-02", null), { first: 2, last: 3 });
  });

  it("is none where the days lie outside, or upside down", () => {
    assert.equal(cellsOfDays(cells, "2025-01-01", null), null);
    assert.equal(cellsOfDays(cells, null, "2024-01-01"), null);
    assert.equal(cellsOfDays(cells, "2024-11-03", "2024-11-01"), null);
  });
});

describe("addressOfCells", () => {
  it("adds the days, and none where all are chosen", () => {
    assert.equal(addressOfCells("/", cells, { first: 0, last: 3 }), "/");
    assert.equal(addressOfCells("/", cells, { first: 1, last: 2 }), "/?from=2024-11-01&to=2024-11-02");
    assert.equal(
      addressOfCells("/?view=map", cells, { first: 0, last: 0 }),
      "/?view=map&from=2024-10-03&to=2024-10-31",
    );
  });
});
