import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { countriesOf, placesOf, readText } from "#tests/support/read-text.ts";

const countries: [text: string, found: string[]][] = [
  ["Tehran warned Washington after Israeli jets struck.", ["Tehran=IR", "Washington=US", "Israeli=IL"]],
  ["The Moscow Times reported that talks had failed.", []],
  ["The Kremlin said it would answer, and the White House agreed.", ["Kremlin=RU", "White House=US"]],
  ["Pakistan's Foreign Office rejected the claim.", ["Pakistan=PK"]],
  ["Britain's Foreign Office rejected the claim.", ["Britain=GB", "Foreign Office=GB"]],
  ["US-made missiles and a North Korean launcher were seen.", ["US=US", "North Korean=KP"]],
  ["South Korea and the UAE signed a deal.", ["South Korea=KR", "UAE=AE"]],
  ["Michael Jordan and Georgia Bell were not there.", []],
  ["He let us go, and it was no use.", []],
];

describe("entities/country", () => {
  for (const [text, found] of countries)
    test(text, () => assert.deepEqual(countriesOf(readText(text)), found));

  test("who made a weapon is marked as its maker", () => {
    const [made, other] = readText("US-supplied rockets hit a Russian depot.").countries;
    assert.equal(made?.as, "maker");
    assert.equal(other?.as, "demonym");
  });

  test("an official stands for his state where no word names it", () => {
    const { countries: found } = readText("President Emmanuel Macron spoke for an hour.");
    assert.deepEqual(
      found.map(({ code, basis }) => [code, basis]),
      [["FR", "inferred"]],
    );
  });
});

const places: [text: string, found: string[]][] = [
  ["Explosions were heard in Kyiv and near Zaporizhzhia.", ["Kyiv=kyiv", "Zaporizhzhia=zaporizhzhia"]],
  ["Kyiv said it had agreed, and Moscow's ministry did not.", []],
  ["The Ukrainian city of Dnepropetrovsk was hit.", ["Dnepropetrovsk=dnipro"]],
  ["Drones flew over the Black Sea to Sevastopol.", ["Black Sea=black-sea", "Sevastopol=sevastopol"]],
  ["A rocket fell on Sderot in southern Israel.", ["Sderot=sderot"]],
  ["Relations with Beijing and tensions between Delhi and Islamabad rose.", []],
];

describe("entities/place", () => {
  for (const [text, found] of places) test(text, () => assert.deepEqual(placesOf(readText(text)), found));
});
