import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { DateRange } from "#lib/domain/date-range.ts";
import type { ClaimBitView, EventTextView, EventView, MatrixCellView } from "#lib/domain/views/event-view.ts";
import type { PublishedView } from "#lib/domain/views/text-view.ts";
import { serialiseJsonLd } from "#lib/present/json-ld.ts";
import { jsonLdDates, jsonLdPublished } from "#lib/present/json-ld-date.ts";
import { eventJsonLd } from "#lib/present/json-ld-event.ts";
import { hostilePieces } from "#tests/support/hostile-pieces.ts";

const SITE = "https://news.example";

describe("serialiseJsonLd", () => {
  it("writes nothing that could end a script element, whatever a text says", () => {
    const words = fc.array(
      fc.constantFrom("</script>", "<!--", "<script", "]]>", "\u2028", "\u2029", ...hostilePieces),
    );
    fc.assert(
      fc.property(words, (pieces) => {
        const name = pieces.join("");
        const json = serialiseJsonLd({ name });
        assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
        assert.deepEqual(JSON.parse(json), { name });
      }),
    );
  });

  it("leaves out what is not known", () => assert.equal(serialiseJsonLd({ a: undefined, b: 1 }), '{"b":1}'));
});

describe("dates for machines", () => {
  const range = (from: string, to: string, precision: DateRange["precision"]): DateRange => ({
    from,
    to,
    precision,
    basis: "stated",
  });
  it("are no more precise than they are known", () => {
    assert.deepEqual(jsonLdDates(range("2024-11-18", "2024-11-18", "day")), {
      startDate: "2024-11-18",
      endDate: "2024-11-18",
    });
    assert.equal(jsonLdDates(range("2024-11-01", "2024-11-30", "month")).startDate, "2024-11");
    assert.deepEqual(jsonLdDates(range("2024-06-01", "2024-08-31", "season")), {
      startDate: "2024-06",
      endDate: "2024-08",
    });
    assert.equal(jsonLdDates(range("2024-01-01", "2024-12-31", "year")).endDate, "2024");
    assert.deepEqual(jsonLdDates(null), {});
  });

  it("give a time only with its zone, and no inferred day of publication", () => {
    const published = (time: string | null, basis: PublishedView["basis"]) =>
      jsonLdPublished({ date: "2024-11-19", time, basis });
    assert.equal(published("11:15:20Z", "stated"), "2024-11-19T11:15:20Z");
    assert.equal(published("11:15:20", "given"), "2024-11-19");
    assert.equal(published(null, "inferred"), undefined);
  });
});

const entry = (id: string, published: PublishedView): EventTextView => ({
  text: { id, outlet: { kind: "unidentified", textNumber: 1 }, published },
  headline: null,
  lead: null,
  republishes: null,
  copyOf: [],
  statements: 1,
  before: false,
  isMainlyAbout: true,
  publishedReason: null,
});
const told = (articleId: string): MatrixCellView => {
  const bit: ClaimBitView = {
    mark: { articleId, kind: "claim", index: 2 },
    words: "",
    speaker: null,
    speakerId: null,
    speakerRole: null,
    speakerCountry: null,
    relay: null,
    cue: null,
    certainty: "asserted",
    position: "body",
    atPercent: 0,
  };
  return { kind: "told", bits: [bit] };
};

/** One claim that two texts of these days tell. */
function eventOf(first: PublishedView, second: PublishedView): EventView {
  return {
    slug: "a-strike",
    type: "strike",
    title: "A strike",
    date: null,
    place: null,
    weapons: [],
    whole: null,
    parts: [],
    texts: [entry("one", first), entry("two", second)],
    independentTexts: 2,
    facts: [],
    matrix: [
      {
        slug: "hit",
        text: "It was hit",
        texts: 2,
        independentTexts: 2,
        inConflict: false,
        cells: [told("one"), told("two")],
      },
    ],
    conflicts: [],
    relations: [],
    quotes: [],
    namings: [],
    attribution: [],
    drift: [],
  };
}

type Graph = { "@graph": Record<string, unknown>[] };
const claimOf = (event: EventView) => {
  const graph: Graph = JSON.parse(serialiseJsonLd(eventJsonLd(event, SITE)));
  return graph["@graph"].find((node) => node["@type"] === "Claim");
};
const day = (date: string, basis: PublishedView["basis"] = "stated"): PublishedView => ({
  date,
  time: null,
  basis,
});

describe("eventJsonLd", () => {
  it("tells of each claim where it appears, by the address of its words, and where first", () => {
    const claim = claimOf(eventOf(day("2024-11-18"), day("2024-11-19")));
    assert.deepEqual(claim?.appearance, [
      { "@type": "NewsArticle", "@id": `${SITE}/articles/one`, url: `${SITE}/articles/one#c3` },
      { "@type": "NewsArticle", "@id": `${SITE}/articles/two`, url: `${SITE}/articles/two#c3` },
    ]);
    assert.deepEqual(claim?.firstAppearance, { "@id": `${SITE}/articles/one` });
  });

  it("names no first text where two share the day, or where a day is only inferred", () => {
    assert.equal(claimOf(eventOf(day("2024-11-18"), day("2024-11-18")))?.firstAppearance, undefined);
    assert.equal(
      claimOf(eventOf(day("2024-11-18"), day("2024-11-19", "inferred")))?.firstAppearance,
      undefined,
    );
  });

  it("is no verdict", () => {
    const json = serialiseJsonLd(eventJsonLd(eventOf(day("2024-11-18"), day("2024-11-19")), SITE));
    assert.doesNotMatch(json, /ClaimReview|Rating/);
  });
});
