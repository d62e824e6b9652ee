import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { formatDay } from "#lib/present/format-day.ts";
import { developmentScores, firstSightScores, scoresMeasuredOn } from "#lib/present/reading-scores.ts";

/** The tables of README's "How well", each as its cells: head, then rows. */
function readTables(): string[][][] {
  const readme = readFileSync("README.md", "utf8");
  const section = readme.slice(readme.indexOf("### How well"), readme.indexOf("How it is measured:"));
  const tables: string[][][] = [[]];
  for (const line of section.split("\n")) {
    if (!line.startsWith("|")) {
      if (tables.at(-1)?.length !== 0) tables.push([]);
    } else if (!/^\|[\s|-]+\|$/.test(line))
      tables.at(-1)?.push(
        line
          .slice(1, line.lastIndexOf("|"))
          .split("|")
          .map((cell) => cell.trim()),
      );
  }
  return tables.filter((table) => table.length > 1);
}

describe("the scores on the methods page", () => {
  const tables = readTables();

  it("are all the tables of README", () => assert.equal(tables.length, developmentScores.length + 1));

  for (const [index, scores] of [...developmentScores, firstSightScores].entries())
    it(`are README’s: ${scores.title}`, () => {
      const [head, ...rows] = tables[index] ?? [];
      assert.deepEqual(head?.slice(1), scores.columns);
      assert.deepEqual(rows, scores.rows);
    });

  it("have README’s date", () => assert.equal(tables[0]?.[0]?.[0], formatDay(scoresMeasuredOn, "long")));
});
