import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { getCountry } from "#lib/queries/get-country.ts";
import { getOutlet } from "#lib/queries/get-outlet.ts";
import { getSpeaker } from "#lib/queries/get-speaker.ts";
import { getWeapon } from "#lib/queries/get-weapon.ts";
import { listCountries } from "#lib/queries/list-countries.ts";
import { listOutlets } from "#lib/queries/list-outlets.ts";
import { listSpeakers } from "#lib/queries/list-speakers.ts";
import { listWeapons } from "#lib/queries/list-weapons.ts";
import { sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let database: TestDatabase;
let empty: TestDatabase;

const courierText = sampleCorpus.articles.find(({ id }) => id === "courier")?.text ?? "";

before(async () => {
  [database, empty] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await storeSample(sampleCorpus, database.db);
  const { db } = database;
  const surface = "harbour";
  const start = courierText.indexOf(surface);
  const naming = {
    articleId: "courier",
    textLength: courierText.length,
    surface,
    start,
    end: start + surface.length,
  };
  await db.eventNaming.createMany({
    data: [
      {
        ...naming,
        eventSlug: "2024-11-18-harbour",
        concept: "act",
        index: 0,
        label: "What it calls it",
        count: 3,
      },
      {
        ...naming,
        eventSlug: "2024-11-decree",
        concept: "act",
        index: 0,
        label: "What it calls it",
        count: 3,
      },
    ],
  });
  // The minister once more, as an article knows her that gives her role; and what her ministry carries for her.
  await db.actor.create({
    data: { id: "berg-minister", name: "Ada Berg", kind: "person", role: "Minister" },
  });
  await db.claimMention.update({
    where: { articleId_index: { articleId: "courier", index: 3 } },
    data: { speakerId: "berg-minister", relayId: "Northland ministry" },
  });
  await db.actor.update({ where: { id: "Northland ministry" }, data: { countryCode: "NO" } });
  const claim = await db.claimMention.findUniqueOrThrow({
    where: { articleId_index: { articleId: "courier", index: 0 } },
  });
  await db.quantity.createMany({
    data: [
      { unit: "kilometer", of: null, low: null, high: 300, bound: "up-to" },
      { unit: "missile", of: "kite", low: 5, high: 5, bound: "exact" },
      { unit: "km", of: "drone", low: 20, high: 20, bound: "exact" },
    ].map((quantity, index) => ({
      ...quantity,
      index,
      articleId: "courier",
      textLength: courierText.length,
      claimIndex: 0,
      start: claim.start,
      end: claim.start + 1,
    })),
  });
});
after(() => Promise.all([database.drop(), empty.drop()]));

describe("getOutlet", () => {
  it("knows no other slug", async () => assert.equal(await getOutlet("no-such", database.db), null));

  it("counts how its claims are put, each with one that opens", async () => {
    const outlet = await getOutlet("gazette", database.db);
    assert.deepEqual(
      outlet?.certainties.map(({ certainty, count, mark }) => [certainty, count, mark.articleId]),
      [
        ["attributed", 1, "gazette"],
        ["reported", 1, "gazette"],
        ["withheld", 1, "gazette"],
      ],
    );
  });

  it("says whom it quotes, with claims and quotations", async () => {
    const outlet = await getOutlet("gazette", database.db);
    assert.deepEqual(
      outlet?.voices.items.map(({ name, claims, quotes, texts }) => [name, claims, quotes, texts]),
      [["Ada Berg", 1, 1, 1]],
    );
  });

  it("lists its texts by day, with their headlines", async () => {
    const outlet = await getOutlet("the-courier", database.db);
    assert.deepEqual(outlet?.days, [{ from: "2024-11-19", to: "2024-11-19", count: 1 }]);
    assert.equal(outlet?.texts.items[0]?.headline, "Harbour hit by five Kite missiles");
  });

  it("counts the words of a text on two events once", async () => {
    const outlet = await getOutlet("the-courier", database.db);
    assert.equal(outlet?.words.total, 1);
    assert.deepEqual(
      outlet?.words.items[0]?.names.map(({ surface, count, texts }) => [surface, count, texts]),
      [["harbour", 3, 1]],
    );
  });

  it("counts no text that a newer version took the place of", async () => {
    await database.db.article.update({ where: { id: "gazette" }, data: { current: false } });
    const outlet = await getOutlet("gazette", database.db);
    await database.db.article.update({ where: { id: "gazette" }, data: { current: true } });
    assert.deepEqual([outlet?.texts.total, outlet?.voices.total, outlet?.certainties], [0, 0, []]);
  });
});

describe("getWeapon", () => {
  it("knows no other slug", async () => assert.equal(await getWeapon("no-such", database.db), null));

  it("gives its names by outlet, each with its place", async () => {
    const weapon = await getWeapon("kite", database.db);
    assert.equal(weapon?.names.total, 1);
    assert.deepEqual(
      weapon?.names.items[0]?.outlets.items.map(({ outlet, mark }) => [
        outlet.kind === "named" ? outlet.slug : null,
        mark.kind,
        mark.articleId,
      ]),
      [
        ["gazette", "weapon", "gazette"],
        ["the-courier", "weapon", "courier"],
      ],
    );
  });

  it("lists its events, those without a date last", async () => {
    const weapon = await getWeapon("kite", database.db);
    assert.deepEqual(
      weapon?.events.items.map(({ slug }) => slug),
      ["2024-11-decree", "2024-11-18-harbour"],
    );
    assert.equal(weapon?.days.length, 2);
  });

  it("takes measures for figures: no numbers of things, and none of another weapon", async () => {
    const weapon = await getWeapon("kite", database.db);
    assert.deepEqual(
      weapon?.figures.items.map(({ kind, high, bound, unit, claim }) => [
        kind,
        high,
        bound,
        unit,
        claim.words,
      ]),
      [["distance", 300, "up-to", "km", "Harbour hit by five Kite missiles"]],
    );
  });
});

describe("getCountry", () => {
  it("knows no other code", async () => assert.equal(await getCountry("ZZ", database.db), null));

  it("tells its events by the part it has in them", async () => {
    const country = await getCountry("NO", database.db);
    const slugs = (role: "initiator" | "target" | "named") =>
      country?.roles[role].items.map(({ slug }) => slug);
    assert.deepEqual(slugs("initiator"), ["2024-11-decree"]);
    assert.deepEqual(slugs("target"), ["2024-11-18-harbour"]);
    assert.deepEqual(slugs("named"), ["talks"]);
  });

  it("says who speaks for it", async () => {
    const country = await getCountry("NO", database.db);
    assert.deepEqual(
      country?.voices.items.map(({ name, claims, texts }) => [name, claims, texts]),
      [["Northland ministry", 2, 2]],
    );
  });
});

describe("getSpeaker", () => {
  it("knows no other id", async () => assert.equal(await getSpeaker("nobody", 1, database.db), null));

  it("is one speaker by each of the ids that readings made", async () => {
    const [one, other] = await Promise.all([
      getSpeaker("Ada Berg", 1, database.db),
      getSpeaker("berg-minister", 1, database.db),
    ]);
    assert.deepEqual(one, other);
    assert.deepEqual(one?.roles, ["Minister"]);
    assert.equal(one?.claims.total, 2);
  });

  it("gives what was said in the text’s exact words, with the event and who passes it on", async () => {
    const speaker = await getSpeaker("Ada Berg", 1, database.db);
    const claim = speaker?.claims.items.find(({ mark }) => mark.articleId === "courier");
    assert.equal(claim?.words, '"We will not be silent about the harbour," Minister Ada Berg said.');
    assert.equal(claim?.event?.slug, "2024-11-18-harbour");
    assert.equal(claim?.relay?.name, "Northland ministry");
    assert.deepEqual(
      speaker?.relayedBy.items.map(({ name, claims }) => [name, claims]),
      [["Northland ministry", 1]],
    );
    const ministry = await getSpeaker("Northland ministry", 1, database.db);
    assert.deepEqual(
      ministry?.relays.items.map(({ name }) => name),
      ["Ada Berg"],
    );
  });

  it("has nothing on a page beyond the last, and says how much there is", async () => {
    const speaker = await getSpeaker("Ada Berg", 9, database.db);
    assert.deepEqual([speaker?.claims.items.length, speaker?.claims.total], [0, 2]);
  });
});

describe("the indexes", () => {
  it("list what the texts have, those with most first", async () => {
    const [outlets, weapons, countries, speakers] = await Promise.all([
      listOutlets(1, database.db),
      listWeapons(1, database.db),
      listCountries(1, database.db),
      listSpeakers(1, database.db),
    ]);
    assert.deepEqual(
      outlets.items.map(({ key, count }) => [key, count]),
      [
        ["gazette", 1],
        ["the-courier", 1],
      ],
    );
    assert.deepEqual(
      weapons.items.map(({ key, count }) => [key, count]),
      [
        ["kite", 2],
        ["drone", 1],
      ],
    );
    assert.deepEqual(
      countries.items.map(({ key, count }) => [key, count]),
      [
        ["NO", 3],
        ["FI", 2],
        ["SE", 1],
      ],
    );
    assert.deepEqual(
      speakers.items.map(({ name, note, count }) => [name, note, count]),
      [
        ["Ada Berg", "Minister", 2],
        ["Northland ministry", "Northland", 2],
        ["analysts", null, 1],
      ],
    );
    assert.equal(speakers.total, 3);
  });

  it("are empty in an empty archive, and beyond the last page", async () => {
    for (const list of [listOutlets, listWeapons, listCountries, listSpeakers]) {
      assert.deepEqual(await list(1, empty.db), { items: [], total: 0 });
      assert.deepEqual((await list(7, database.db)).items, []);
    }
  });
});
