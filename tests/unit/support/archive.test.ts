import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { daysBetween } from "#lib/text/shift-day.ts";
import { chanceFrom } from "#tests/support/archive/chance.ts";
import { expand, mayBeSaid } from "#tests/support/archive/expand.ts";
import { theatres } from "#tests/support/archive/fronts.ts";
import { type GeneratedArticle, generateArchive } from "#tests/support/archive/generate-archive.ts";
import { aliasesOf, weaponRow, withArticle } from "#tests/support/archive/names.ts";

const archive = [...generateArchive({ articles: 4_000, seed: 11 })];

type Key = { key: string; day: string; kind: string; sides: string; place: string; weapon: string };

function keyOf(key: string): Key {
  const [day = "", kind = "", sides = "", place = "", weapon = ""] = key.split("/");
  return { key, day, kind, sides, place, weapon };
}

function hashOf(articles: Iterable<GeneratedArticle>): string {
  const hash = createHash("sha256");
  for (const article of articles) hash.update(JSON.stringify(article));
  return hash.digest("hex");
}

describe("the synthetic archive", () => {
  const keys = [...new Set(archive.map(({ truth }) => truth.event))].map(keyOf);
  const byName = new Map(archive.map((article, index) => [article.name, { article, index }]));

  it("is the same for one seed, and another for another", () => {
    const hash = hashOf(generateArchive({ articles: 300, seed: 5 }));
    assert.equal(hashOf(generateArchive({ articles: 300, seed: 5 })), hash);
    assert.notEqual(hashOf(generateArchive({ articles: 300, seed: 6 })), hash);
  });

  it("begins as a smaller one of the same seed", () => {
    assert.equal(hashOf(generateArchive({ articles: 500, seed: 11 })), hashOf(archive.slice(0, 500)));
  });

  it("numbers its articles and ends at the number asked for", () => {
    assert.equal(archive.length, 4_000);
    assert.deepEqual(
      archive.slice(0, 2).map(({ name }) => name),
      ["000001.txt", "000002.txt"],
    );
    assert.equal([...generateArchive({ articles: 0, seed: 1 })].length, 0);
  });

  it("has events that differ in day, place or weapon", () => {
    const seen = new Set(
      keys.map(({ day, kind, sides, place, weapon }) => [day, kind, sides, place, weapon].join()),
    );
    assert.equal(seen.size, keys.length);
  });

  it("has no two attacks or tests at one place within days but with another weapon, and none on one day", () => {
    const placed = keys.filter(({ kind, place }) => place !== "none" && kind !== "authorization");
    const byPlace = Map.groupBy(placed, ({ place }) => place);
    for (const events of byPlace.values())
      for (const [i, a] of events.entries())
        for (const b of events.slice(i + 1)) {
          const apart = Math.abs(daysBetween(a.day, b.day));
          assert.ok(apart > 0, `${a.key} and ${b.key}`);
          assert.ok(apart >= 6 || a.weapon !== b.weapon, `${a.key} and ${b.key}`);
        }
  });

  it("has copies of earlier articles on the same event", () => {
    const copies = archive.filter(({ truth }) => truth.copyOf !== null);
    assert.ok(copies.length > 100, `${copies.length} copies`);
    for (const copy of copies) {
      const original = byName.get(copy.truth.copyOf ?? "");
      assert.ok(original, `${copy.name} copies ${copy.truth.copyOf}`);
      assert.ok(original.index < (byName.get(copy.name)?.index ?? 0));
      assert.equal(original.article.truth.event, copy.truth.event);
      assert.equal(original.article.truth.copyOf, null);
    }
  });

  it("mentions as others only what was before", () => {
    const telling = archive.filter(({ truth }) => truth.others.length > 0);
    assert.ok(telling.length > 1_000);
    for (const { truth } of telling)
      for (const other of truth.others)
        assert.ok(keyOf(other).day < keyOf(truth.event).day, `${other} in ${truth.event}`);
  });

  it("is as dense at its end as at its beginning, about 25 articles and five events a day", () => {
    const perDay = (from: number, to: number) => {
      const part = archive.slice(from, to).map(({ truth }) => keyOf(truth.event));
      const days = daysBetween(part.at(0)?.day ?? "", part.at(-1)?.day ?? "");
      return { articles: part.length / days, events: new Set(part.map(({ key }) => key)).size / days };
    };
    for (const half of [perDay(0, 2_000), perDay(2_000, 4_000)]) {
      assert.ok(half.articles > 20 && half.articles < 31, `${half.articles} articles a day`);
      assert.ok(half.events > 4 && half.events < 6.5, `${half.events} events a day`);
    }
  });

  it("tells an event in one to twelve articles, in the order of days give or take some", () => {
    const perEvent = Map.groupBy(archive, ({ truth }) => truth.event);
    const counts = [...perEvent.values()].map(({ length }) => length);
    assert.ok(Math.max(...counts) <= 12);
    assert.ok(counts.includes(1));
    let latest = "";
    for (const { name, truth } of archive) {
      const { day } = keyOf(truth.event);
      if (latest) assert.ok(daysBetween(day, latest) <= 10, `${name} is of ${day}, after ${latest}`);
      if (day > latest) latest = day;
    }
  });

  it("leaves no mark of its grammar in the text", () => {
    for (const { name, text } of archive) {
      assert.doesNotMatch(text, /[{}[\]«»|]{2}|\{\w+\}|\[[^\]]*\]|undefined|,,|,\.|(?<!\.)\.\.(?!\.)/, name);
      assert.ok(text.length >= 550 && text.length <= 4_200, `${name} has ${text.length}`);
    }
  });

  it("takes its weapons' names from the lexicon", () => {
    for (const { fronts, tests, permits, transfers, quarrels } of theatres)
      for (const { weapons } of [...fronts, ...tests, ...permits, ...transfers, ...quarrels])
        for (const weapon of weapons)
          for (const alias of aliasesOf(weapon))
            assert.ok(weaponRow(weapon).names.includes(alias), `${weapon}: ${alias}`);
  });
});

describe("the grammar of the synthetic archive", () => {
  const facts = { words: { place: "the base", A: "Iran" }, holds: new Set(["k"]) };

  it("settles nested ways and fills slots", () => {
    assert.equal(
      expand("k: {^place} [was [hit]|was hit] by an {A} drone", facts, chanceFrom(1)),
      "The base was hit by an Iran drone",
    );
    assert.throws(() => expand("[open", facts, chanceFrom(1)), RangeError);
  });

  it("says only what holds and is known", () => {
    assert.equal(mayBeSaid("k: {place}", facts), true);
    assert.equal(mayBeSaid("!k: {place}", facts), false);
    assert.equal(mayBeSaid("{region}", facts), false);
  });

  it("sets the article by sound", () => {
    assert.deepEqual(["Iskander", "S-400 Triumf", "FP-5", "Kalibr", "UJ-22", "HIMARS"].map(withArticle), [
      "an Iskander",
      "an S-400 Triumf",
      "an FP-5",
      "a Kalibr",
      "a UJ-22",
      "a HIMARS",
    ]);
  });
});
