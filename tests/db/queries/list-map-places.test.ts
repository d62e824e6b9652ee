import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { noFilters, type TimelineFilters } from "#lib/domain/timeline-filters.ts";
import { listMapPlaces } from "#lib/queries/list-map-places.ts";
import { sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let database: TestDatabase;
const map = (filters: Partial<TimelineFilters> = {}, limits = {}) =>
  listMapPlaces({ ...noFilters, ...filters }, database.db, limits);

before(async () => {
  database = await createTestDatabase();
  await storeSample(sampleCorpus, database.db);
  const place = { kind: "city", latitude: 61, longitude: 11, countryCode: "FI" };
  await database.db.place.createMany({
    data: [
      { ...place, slug: "laketon", name: "Laketon", note: "held by others" },
      { ...place, slug: "shore", name: "Shore", kind: "region" },
    ],
  });
});
after(() => database.drop());

describe("listMapPlaces", () => {
  it("counts the events of each place, and names the newest", async () => {
    const { places } = await map();
    assert.deepEqual(
      places.map(({ slug, events, deeds, country, latitude }) => ({
        slug,
        events,
        deeds,
        country,
        latitude,
      })),
      [{ slug: "portville", events: 1, deeds: 1, country: "Northland", latitude: 60 }],
    );
    assert.deepEqual(
      places[0]?.listed.map(({ slug, date }) => [slug, date?.from]),
      [["2024-11-18-harbour", "2024-11-18"]],
    );
  });

  it("tells events without a place in words: by target, and those without one", async () => {
    const placeless = await database.db.event.findMany({
      where: { placeSlug: null },
      include: { countries: { where: { role: "target" } } },
    });
    const withTarget = placeless.filter(({ countries }) => countries.length > 0).length;
    const { withoutPlace, countries } = await map();
    assert.deepEqual(withoutPlace, { withTarget, withoutTarget: placeless.length - withTarget });
    assert.equal(
      countries.reduce((sum, { events }) => sum + events, 0),
      placeless.reduce((sum, event) => sum + event.countries.length, 0),
    );
  });

  it("keeps to the filters", async () => {
    assert.equal((await map({ type: ["strike"] })).places.length, 1);
    const other = await map({ type: ["meeting"] });
    assert.deepEqual(other.places, []);
    assert.equal(other.withoutPlace.withTarget + other.withoutPlace.withoutTarget, 1);
  });

  it("says how exact a place is, who holds it, and where words were said and nothing fell", async () => {
    await database.db.event.update({ where: { slug: "talks" }, data: { placeSlug: "laketon" } });
    await database.db.event.update({ where: { slug: "2024-11-17-drones" }, data: { placeSlug: "shore" } });
    const { places } = await map();
    assert.deepEqual(
      Object.fromEntries(places.map(({ slug, precision, note, deeds }) => [slug, [precision, note, deeds]])),
      { laketon: ["exact", "held by others", 0], portville: ["exact", null, 1], shore: ["area", null, 1] },
    );
  });

  it("leaves the rest out where there is too much, and tells how much that is", async () => {
    const few = await map({}, { places: 1 });
    assert.equal(few.places.length, 1);
    assert.deepEqual(few.furtherPlaces, { places: 2, events: 2 });
    const none = await map({}, { listed: 0 });
    assert.deepEqual(
      none.places.map(({ events, listed }) => [events, listed.length]),
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
    );
  });
});
