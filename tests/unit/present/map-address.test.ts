import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noFilters, parseTimelineFilters } from "#lib/domain/timeline-filters.ts";
import { timelineAddress, toggleFilter } from "#lib/present/timeline-address.ts";

const notesOf = (parameters: Record<string, string>) =>
  parseTimelineFilters(parameters).notes.map(({ parameter, expected }) => `${parameter}: ${expected}`);

describe("the view in the address", () => {
  it("is kept like any filter, and says nothing where it is the timeline", () => {
    const { filters, notes } = parseTimelineFilters({
      view: "map",
      zoom: "-2",
      at: "48.5,-37",
      weapon: "kite",
    });
    assert.deepEqual(notes, []);
    assert.equal(timelineAddress(filters), "/?weapon=kite&view=map&zoom=-2&at=48.5%2C-37");
    assert.equal(
      timelineAddress(toggleFilter({ ...noFilters, view: "table" }, "weapon", "kite")),
      "/?weapon=kite&view=table",
    );
    assert.equal(timelineAddress(parseTimelineFilters({ view: "timeline" }).filters), "/");
  });

  it("leaves the map’s frame behind on the other views", () => {
    const { filters } = parseTimelineFilters({ view: "map", zoom: "2", at: "48.5,37" });
    assert.equal(timelineAddress({ ...filters, view: "table" }), "/?view=table");
  });

  it("is the timeline where it is not understood, with a note", () => {
    assert.equal(parseTimelineFilters({ view: "globe" }).filters.view, "timeline");
    assert.deepEqual(notesOf({ view: "globe" }), ["view: one of timeline, map, table"]);
  });

  for (const [name, value] of [
    ["zoom", "9"],
    ["zoom", "1.5"],
    ["zoom", "x"],
    ["at", "91,0"],
    ["at", "0,181"],
    ["at", "48.5"],
    ["at", "NaN,1"],
  ] as const)
    it(`notes ${name}=${value}`, () => {
      assert.equal(notesOf({ view: "map", [name]: value }).length, 1);
      const { zoom, at } = parseTimelineFilters({ view: "map", [name]: value }).filters;
      assert.deepEqual([zoom, at], [0, null]);
    });

  it("notes a frame without a map", () => {
    assert.match(notesOf({ zoom: "1" })[0] ?? "", /with view=map/);
  });
});
