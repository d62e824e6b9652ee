/** Weapons on sentences of news: each row a text and what it names. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readText, weaponsOf } from "#tests/support/read-text.ts";

const rows: [text: string, weapons: string[]][] = [
  // spellings
  ["Russia fired Kh-101 and Kh-555 cruise missiles at Lviv.", ["Kh-101=kh-101", "Kh-555=kh-555"]],
  [
    "Iran's Shahed 136s, which Moscow calls Geran-2, hit Kharkiv.",
    ["Shahed 136s=shahed-136", "Geran-2=shahed-136"],
  ],
  [
    "Storm Shadows and SCALP-EGs are one weapon, a spokesman said.",
    ["Storm Shadows=storm-shadow", "SCALP-EGs=storm-shadow"],
  ],
  ["Pyongyang said it tested the Hwasong-18 missile on Thursday.", ["Hwasong-18=hwasong-18"]],
  ["India test-fired a BrahMos missile from Odisha on Monday.", ["BrahMos missile=brahmos"]],
  ["The army launched KN-23 missiles, officials said.", ["KN-23 missiles=kn-23"]],
  // guarded names need a word of weaponry
  ["Two Patriot batteries arrived in Poland on Tuesday.", ["Patriot batteries=patriot"]],
  ["The patriots of Kyiv held a rally in Patriot Park.", []],
  ["An Arrow interceptor downed a missile from Yemen.", ["Arrow interceptor=arrow"]],
  ["A storm threw a shadow over the arrow on the road sign.", []],
  ["Lightning struck a harpoon shop in Hastings.", []],
  // classes
  [
    "At least 40 drones and six ballistic missiles were launched.",
    ["drones=uav", "ballistic missiles=ballistic-missile"],
  ],
  ["ATACMS ballistic missiles hit an airfield near Belgorod.", ["ATACMS=atacms"]],
];

describe("entities/weapon", () => {
  for (const [text, weapons] of rows)
    test(text, () =>
      assert.deepEqual(
        weaponsOf(readText(text)).map((weapon) => weapon.replace(/^.*=/, "")),
        weapons.map((weapon) => weapon.replace(/^.*=/, "")),
      ),
    );

  test("look-alike letters are read and kept as they stand", () => {
    const [weapon] = readText("Moscow fired Кh-101 missiles at Kyiv.").weapons;
    assert.equal(weapon?.slug, "kh-101");
    assert.ok(weapon?.surface.startsWith("Кh"));
  });

  test("a class with a number counts things of its own beside a named type; without one it takes the type up", () => {
    const slugs = (text: string) => readText(text).weapons.map((weapon) => weapon.slug);
    assert.deepEqual(slugs("Kalibr missiles hit Odesa. The cruise missiles came from the sea."), ["kalibr"]);
    assert.ok(slugs("Kalibr missiles hit Odesa. Nine cruise missiles were shot down.").length === 2);
  });
});
