import assert from "node:assert/strict";
import { it } from "node:test";
import type { DatePrecision } from "#lib/domain/date-range.ts";
import { formatEdtf } from "#lib/domain/format/format-edtf.ts";

const cases: [string, string, DatePrecision, string][] = [
  ["2024-11-19", "2024-11-19", "minute", "2024-11-19"],
  ["2024-11-19", "2024-11-19", "day", "2024-11-19"],
  ["2024-11-16", "2024-11-17", "days", "2024-11-16/2024-11-17"],
  ["2024-11-01", "2024-11-30", "month", "2024-11"],
  ["2024-10-01", "2024-11-30", "month", "2024-10/2024-11"],
  ["2024-06-01", "2024-08-31", "season", "2024-22"],
  ["2024-12-01", "2025-02-28", "season", "2024-24"],
  ["2023-12-01", "2024-02-29", "season", "2023-24"],
  ["2024-09-01", "2024-12-31", "season", "2024-09-01/2024-12-31"],
  ["2024-01-01", "2024-12-31", "year", "2024"],
];

for (const [from, to, precision, edtf] of cases) {
  it(`${from} to ${to} by the ${precision}: ${edtf}`, () =>
    assert.equal(formatEdtf({ from, to, precision }), edtf));
}
