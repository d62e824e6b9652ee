import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { noFilters, type TimelineFilters } from "#lib/domain/timeline-filters.ts";
import { getTimeline } from "#lib/queries/get-timeline.ts";
import { sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let database: TestDatabase;
const timeline = (filters: Partial<TimelineFilters> = {}, eventsPerPage?: number) =>
  getTimeline({ ...noFilters, ...filters }, database.db, eventsPerPage);
const slugs = async (filters: Partial<TimelineFilters> = {}) =>
  (await timeline(filters)).events.map(({ slug }) => slug);

before(async () => {
  database = await createTestDatabase();
  await storeSample(sampleCorpus, database.db);
});
after(() => database.drop());

/** A facet as "value count" pairs. */
async function facet(name: string, filters: Partial<TimelineFilters> = {}): Promise<Record<string, number>> {
  const { facets } = await timeline(filters);
  const items = facets.find((one) => one.name === name)?.items ?? [];
  return Object.fromEntries(items.map(({ value, count }) => [value, count]));
}

describe("getTimeline", () => {
  it("lists the newest first, and what has no date last", async () => {
    assert.deepEqual(await slugs(), ["2024-11-decree", "2024-11-18-harbour", "2024-11-17-drones", "talks"]);
  });

  it("lists the oldest first, and what has no date last all the same", async () => {
    assert.deepEqual(await slugs({ sort: "oldest" }), [
      "2024-11-17-drones",
      "2024-11-18-harbour",
      "2024-11-decree",
      "talks",
    ]);
  });

  it("counts texts, independent texts and claims", async () => {
    const event = (await timeline()).events.find(({ slug }) => slug === "2024-11-18-harbour");
    assert.equal(event?.texts.length, 4);
    assert.equal(event?.independentTexts, 3);
    assert.equal(event?.claims, 4);
    assert.deepEqual(
      event?.countries.map(({ key }) => key),
      ["SE", "NO"],
    );
    assert.deepEqual(
      event?.conflicts[0]?.sides.map(({ says }) => says),
      ["Five Kite missiles", "Two Kite missiles"],
    );
  });

  it("numbers the texts without an outlet by day of publication", async () => {
    const { events } = await timeline();
    const outlets = events.flatMap(({ texts }) =>
      texts.map(({ id, outlet }) => [id, outlet.kind === "unidentified" ? outlet.textNumber : 0]),
    );
    assert.deepEqual(Object.fromEntries(outlets), {
      hostile: 4,
      courier: 0,
      gazette: 0,
      repost: 2,
      silent: 3,
    });
  });

  it("takes the values of one filter together and narrows by the others", async () => {
    assert.equal((await slugs({ weapon: ["kite", "drone"] })).length, 3);
    assert.deepEqual(await slugs({ weapon: ["kite"], country: ["SE"] }), ["2024-11-18-harbour"]);
    assert.deepEqual(await slugs({ outlet: ["gazette"] }), ["2024-11-18-harbour"]);
    assert.deepEqual(await slugs({ outlet: ["unidentified"] }), ["2024-11-decree", "2024-11-18-harbour"]);
    assert.deepEqual(await slugs({ certainty: ["withheld"] }), ["2024-11-18-harbour"]);
    assert.deepEqual(await slugs({ type: ["meeting"] }), ["talks"]);
  });

  it("takes every event that may lie in the days", async () => {
    assert.deepEqual(await slugs({ from: "2024-11-17", to: "2024-11-17" }), [
      "2024-11-decree",
      "2024-11-17-drones",
    ]);
    assert.deepEqual(await slugs({ from: "2025-01-01" }), []);
  });

  it("counts a facet under the other filters, and each event once", async () => {
    assert.deepEqual(await facet("weapon", { country: ["NO"] }), { kite: 2 });
    assert.deepEqual(await facet("country"), { NO: 3, FI: 2, SE: 1 });
    assert.deepEqual(await facet("country", { country: ["SE"], weapon: ["kite"] }), { NO: 2, SE: 1 });
    assert.deepEqual(await facet("outlet"), { unidentified: 2, gazette: 1, "the-courier": 1 });
    assert.deepEqual(await facet("certainty"), {
      asserted: 1,
      attributed: 1,
      hedged: 1,
      reported: 1,
      withheld: 1,
    });
  });

  it("keeps a chosen value in its facet where nothing is left of it", async () => {
    assert.deepEqual(await facet("weapon", { weapon: ["drone", "no-such-weapon"], country: ["SE"] }), {
      kite: 1,
      drone: 0,
      "no-such-weapon": 0,
    });
  });

  it("says which filter to drop where nothing matches", async () => {
    const { totals, reliefs } = await timeline({ weapon: ["drone"], country: ["SE"], from: "2024-11-01" });
    assert.equal(totals.events, 0);
    assert.deepEqual(reliefs, [
      { filter: "weapon", events: 1 },
      { filter: "country", events: 1 },
      { filter: "dates", events: 0 },
    ]);
  });

  for (const sort of ["newest", "oldest"] as const)
    it(`goes through all pages without a gap or a repeat, ${sort} first`, async () => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof getTimeline>> = await timeline({ sort, cursor }, 1);
        seen.push(...page.events.map(({ slug }) => slug));
        cursor = page.nextCursor;
      } while (cursor !== null && seen.length < 10);
      assert.deepEqual(seen, await slugs({ sort }));
    });

  it("starts anew where the cursor names nothing", async () => {
    const page = await timeline({ cursor: "gone" });
    assert.equal(page.cursorUnknown, true);
    assert.equal(page.events.length, 4);
  });

  it("gives a unit for each text on each dated event", async () => {
    const { coverage } = await timeline();
    assert.equal(coverage.length, 5);
  });
});
