import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { layOutCoverage } from "#lib/present/lay-out-coverage.ts";

type Unit = { from: string; to: string; by: string };
const unit = (from: string, to = from, by = "a"): Unit => ({ from, to, by });
const layOut = (units: Unit[]) => layOutCoverage(units, ({ by }) => by);

describe("layOutCoverage", () => {
  it("draws days one by one, and wide what is known only as a range", () => {
    const { cells, units, levels } = layOut([
      unit("2024-11-18"),
      unit("2024-11-17", "2024-11-19"),
      unit("2024-11-20"),
    ]);
    assert.equal(cells.length, 4);
    assert.deepEqual(
      units.map(({ first, last, level }) => [first, last, level]),
      [
        [0, 2, 0],
        [1, 1, 1],
        [3, 3, 0],
      ],
    );
    assert.equal(levels, 2);
  });

  it("draws months before the days on which coverage heaps up", () => {
    const { cells } = layOut([
      unit("2024-08-01", "2024-08-31"),
      unit("2024-11-18"),
      unit("2024-11-20"),
      unit("2024-11-25"),
    ]);
    assert.deepEqual(
      cells.slice(0, 5).map(({ kind, label }) => [kind, label]),
      [
        ["month", "Aug 2024"],
        ["month", "Sept"],
        ["month", "Oct"],
        ["month", "Nov"],
        ["day", "11 Nov"],
      ],
    );
    assert.equal(cells.at(-1)?.from, "2024-11-25");
  });

  it("stacks what stands for several as high as it counts, and joins what shares a month", () => {
    const counted = (from: string, count: number) => ({ ...unit(from), count });
    const { units, levels } = layOutCoverage(
      [counted("2024-01-03", 30), counted("2024-01-20", 12), counted("2024-06-01", 5)],
      () => "",
    );
    assert.equal(levels, 42);
    assert.deepEqual(
      units.map(({ first, level, count }) => [first, level, count]),
      [
        [0, 0, 42],
        [5, 0, 5],
      ],
    );
  });

  it("goes by years where months are too many", () => {
    const { cells } = layOut([unit("2014-07-17"), unit("2024-11-18")]);
    assert.deepEqual([cells.length, cells[0]?.label], [11, "2014"]);
  });

  it("joins like units where a column is too high to count", () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      unit("2024-11-18", "2024-11-18", index < 15 ? "a" : "b"),
    );
    const { units, levels } = layOut([...many, unit("2024-11-19")]);
    assert.equal(levels, 20);
    assert.deepEqual(
      units.map(({ level, count }) => [level, count]),
      [
        [0, 15],
        [15, 5],
        [0, 1],
      ],
    );
  });

  it("has nothing to draw for nothing", () => assert.deepEqual(layOut([]).cells, []));
});
