import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readText } from "#tests/support/read-text.ts";

/** "low..high bound unit/of" for each quantity of a text. */
function quantitiesOf(text: string): string[] {
  return readText(text).claims.flatMap(({ quantities }) =>
    quantities.map(
      ({ low, high, bound, unit, of }) => `${low ?? ""}..${high ?? ""} ${bound} ${unit}/${of ?? "-"}`,
    ),
  );
}

describe("claims/quantity", () => {
  const rows: [text: string, quantities: string[]][] = [
    ["Russia launched at least 73 attack drones at Kyiv.", ["73.. at-least drone/uav"]],
    ["Ukraine fired six ATACMS missiles at a depot.", ["6..6 exact missile/atacms"]],
    ["The rocket can reach targets up to 300 kilometres away.", ["..300 up-to kilometer/-"]],
    ["It strikes with an accuracy of 10 to 50 meters.", ["10..50 range meter/-"]],
    ["Between 20 and 30 people were hurt in the blast.", ["20..30 range people/-"]],
    ["About 1,200 homes were left without power.", ["1200..1200 about home/-"]],
    ["Some two dozen villages lost power on the coast.", ["24..24 about village/-"]],
    ["More than 40 percent of the grid was lost.", ["40.. at-least percent/-"]],
    // near misses
    ["The war began in 2022 and goes on.", []],
    ["An F-16 and a Su-34 crossed the border.", []],
    ["Kh-101 missiles crossed the border on 18 November.", []],
  ];
  for (const [text, quantities] of rows) test(text, () => assert.deepEqual(quantitiesOf(text), quantities));
});
