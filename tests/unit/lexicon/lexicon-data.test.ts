import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Lexicon, loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { foldWord } from "#lib/text/fold-word.ts";

describe("seeds/lexicon", () => {
  const lexicon: Lexicon = loadLexicon();

  test("holds at least 150 named weapons and at least 150 outlets", () => {
    assert.ok(lexicon.weapons.filter((weapon) => !weapon.isClass).length >= 150);
    assert.ok(lexicon.outlets.length >= 150);
  });

  test("names only countries that it lists", () => {
    const listed = new Set(lexicon.countries.map((country) => country.code));
    const named = [...lexicon.outlets, ...lexicon.places, ...lexicon.actors].map((entry) => entry.country);
    const makers = lexicon.weapons.flatMap((weapon) => weapon.makers);
    const missing = [...named, ...makers].filter((code) => code !== null && !listed.has(code));
    assert.deepEqual([...new Set(missing)], []);
  });

  test("holds places only in regions that it lists, and no region in itself", () => {
    const wrong = lexicon.places.filter(
      (place) =>
        place.region !== null && (place.region === place.slug || !lexicon.placeBySlug.has(place.region)),
    );
    assert.deepEqual(
      wrong.map((place) => place.slug),
      [],
    );
  });

  for (const [kind, entries] of [
    [
      "weapons",
      lexicon.weapons.map(({ slug, names, guarded }) => ({ key: slug, names: [...names, ...guarded] })),
    ],
    [
      "places",
      lexicon.places.map(({ slug, names, guarded }) => ({ key: slug, names: [...names, ...guarded] })),
    ],
    [
      "outlets",
      lexicon.outlets.map(({ slug, names, guarded }) => ({ key: slug, names: [...names, ...guarded] })),
    ],
  ] as const) {
    test(`gives no name to two ${kind}, and every one a slug of its own`, () => {
      const owner = new Map<string, string>();
      const shared: string[] = [];
      for (const { key, names } of entries) {
        for (const name of names) {
          const folded = foldWord(name.replace(/[\s-]+/g, " "));
          const other = owner.get(folded);
          if (other !== undefined && other !== key) shared.push(`${name}: ${other}, ${key}`);
          owner.set(folded, key);
        }
      }
      assert.deepEqual(shared, []);
      assert.equal(new Set(entries.map((entry) => entry.key)).size, entries.length);
    });
  }
});
