import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describeFigure } from "#lib/present/describe-figure.ts";

const cases: [string, Parameters<typeof describeFigure>[0]][] = [
  ["300 km", { low: 300, high: 300, bound: "exact", unit: "km" }],
  ["up to 5,500 km", { low: null, high: 5500, bound: "up-to", unit: "km" }],
  ["at least 70 miles", { low: 70, high: null, bound: "at-least", unit: "miles" }],
  ["about 300 km", { low: 300, high: 300, bound: "about", unit: "km" }],
  ["70 to 90 km", { low: 70, high: 90, bound: "range", unit: "km" }],
  ["a number of km", { low: null, high: null, bound: "exact", unit: "km" }],
];

describe("describeFigure", () => {
  for (const [words, figure] of cases) it(words, () => assert.equal(describeFigure(figure), words));
});
