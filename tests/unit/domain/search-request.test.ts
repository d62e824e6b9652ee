import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseSearchRequest } from "#lib/domain/search-request.ts";
import { noFilters, parseTimelineFilters } from "#lib/domain/timeline-filters.ts";
import { searchAddress } from "#lib/present/search-address.ts";
import { timelineAddress, toggleFilter } from "#lib/present/timeline-address.ts";

const noted = ({ notes }: { notes: { parameter: string }[] }) => notes.map(({ parameter }) => parameter);

describe("parseSearchRequest", () => {
  it("reads a search, and its address is the same again", () => {
    const { request, notes } = parseSearchRequest({ q: "  long\n range ", kind: "claims", page: "3" });
    assert.deepEqual(request, { words: "long range", kind: "claims", page: 3 });
    assert.deepEqual(notes, []);
    assert.equal(searchAddress(request), "/search?q=long+range&kind=claims&page=3");
    assert.equal(searchAddress(parseSearchRequest({}).request), "/search");
  });

  it("cuts what is too long and says so, without halving a character", () => {
    const { request, notes } = parseSearchRequest({ q: "🚀".repeat(2000) });
    assert.equal(request.words, "🚀".repeat(200));
    assert.match(notes[0]?.expected ?? "", /at most 200 characters/);
    assert.ok((notes[0]?.value.length ?? 0) < 200);
  });

  it("takes what a database could not keep out of the words", () =>
    assert.equal(parseSearchRequest({ q: "a\u0000b\ud800" }).request.words, "a b\ufffd"));

  it("tells what it did not understand and keeps the rest", () => {
    for (const page of ["0", "-1", "1e3", "99999999", "x"])
      assert.equal(parseSearchRequest({ page }).request.page, 1);
    const parsed = parseSearchRequest({
      q: ["one", "two"],
      kind: "people",
      page: "x",
      utm: "y",
      constructor: "z",
    });
    assert.deepEqual(parsed.request, { words: "one", kind: null, page: 1 });
    assert.deepEqual(noted(parsed), ["q", "kind", "page", "utm", "constructor"]);
  });
});

describe("the timeline's words and speakers", () => {
  it("are read from the address and written to it first and last", () => {
    const parsed = parseTimelineFilters({ speaker: ["b2", "a1"], q: " storm  shadow ", weapon: "kite" });
    assert.deepEqual(parsed.filters, {
      ...noFilters,
      weapon: ["kite"],
      speaker: ["a1", "b2"],
      q: "storm shadow",
    });
    assert.deepEqual(noted(parsed), []);
    assert.equal(timelineAddress(parsed.filters), "/?q=storm+shadow&weapon=kite&speaker=a1&speaker=b2");
    assert.deepEqual(toggleFilter(parsed.filters, "speaker", "a1").speaker, ["b2"]);
  });

  it("are left out where there are none, and told where they make no sense", () => {
    assert.equal(parseTimelineFilters({ q: " \u0000 " }).filters.q, null);
    const parsed = parseTimelineFilters({ q: "x".repeat(2000), speaker: "a\u0000b" });
    assert.equal(parsed.filters.q?.length, 200);
    assert.deepEqual(parsed.filters.speaker, []);
    assert.deepEqual(noted(parsed).sort(), ["q", "speaker"]);
  });
});
