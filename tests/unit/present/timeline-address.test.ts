import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noFilters, parseTimelineFilters } from "#lib/domain/timeline-filters.ts";
import { timelineAddress, toggleFilter } from "#lib/present/timeline-address.ts";

/** Filters as an address gives them, and back. */
function roundTrip(address: string): string {
  const parameters = Object.fromEntries(
    [...Map.groupBy(new URL(address, "http://localhost").searchParams, ([name]) => name)].map(
      ([name, pairs]) => [name, pairs.map(([, value]) => value)],
    ),
  );
  return timelineAddress(parseTimelineFilters(parameters).filters);
}

describe("timelineAddress", () => {
  it("is nothing where nothing is chosen", () => assert.equal(timelineAddress(noFilters), "/"));

  it("keeps every filter, in one order", () => {
    assert.equal(
      roundTrip("/?to=2024-11-25&country=us&country=UA&weapon=atacms&sort=oldest&from=2024-11-01"),
      "/?weapon=atacms&country=UA&country=US&from=2024-11-01&to=2024-11-25&sort=oldest",
    );
  });
});

describe("toggleFilter", () => {
  it("puts a value on and takes it off, and goes back to the first page", () => {
    const on = toggleFilter({ ...noFilters, cursor: "some-event" }, "weapon", "kite");
    assert.equal(timelineAddress(on), "/?weapon=kite");
    assert.deepEqual(toggleFilter(on, "weapon", "kite"), noFilters);
  });
});

describe("parseTimelineFilters", () => {
  it("tells what it did not understand and keeps the rest", () => {
    const { filters, notes } = parseTimelineFilters({
      weapon: ["atacms", "../etc"],
      from: "2024-13-01",
      sort: "sideways",
      type: "strike",
      utm: "x",
    });
    assert.deepEqual(filters, { ...noFilters, weapon: ["atacms"], type: ["strike"] });
    assert.deepEqual(
      notes.map(({ parameter }) => parameter),
      ["weapon", "from", "sort", "utm"],
    );
  });

  it("tells a range that is upside down", () => {
    const { notes } = parseTimelineFilters({ from: "2024-11-25", to: "2024-11-01" });
    assert.equal(notes.length, 1);
  });

  it("takes no more values than anybody chooses, and never throws", () => {
    const { filters, notes } = parseTimelineFilters({
      weapon: Array.from({ length: 500 }, (_, index) => `w${index}`),
      cursor: "x".repeat(5000),
      constructor: "y",
    });
    assert.equal(filters.weapon.length, 24);
    assert.equal(filters.cursor, null);
    assert.ok(notes.every(({ value }) => value.length < 100));
  });
});
