/**
 * A small reading with something in every field, made without the pipeline: for tests of what comes after it. The
 * pipeline here is a fake that finds fixed words, so that readings differ with their texts.
 */
import type { ArticleReading, RawArticle } from "#lib/domain/article.ts";
import type { Span } from "#lib/domain/span.ts";
import { corpusReader, type Reader } from "#lib/ingest/load-reader.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import type { LexiconRows } from "#lib/store/save-lexicon.ts";

export const sampleText = `Ukraine fires ATACMS at Bryansk
By Jane Roe for Example Wire

“We hit the depot with five missiles,” a spokesman said on Tuesday. Read more at example.com.`;

const place = { kind: "region", note: null, latitude: 53.2, longitude: 34.4, countryCode: "RU" };

/** The rows that the sample points to. */
export const sampleLexicon: LexiconRows = {
  countries: [
    { code: "RU", name: "Russia" },
    { code: "UA", name: "Ukraine" },
    { code: "US", name: "United States" },
  ],
  outlets: [],
  weapons: [
    {
      slug: "atacms",
      name: "ATACMS",
      kind: "ballistic-missile",
      isClass: false,
      makers: ["US"],
      rangeLowKilometres: 165,
      rangeHighKilometres: 300,
    },
  ],
  weaponNames: [{ weaponSlug: "atacms", name: "ATACMS", guarded: false }],
  places: [
    { slug: "bryansk", name: "Bryansk", ...place, kind: "city", regionSlug: "bryansk-oblast" },
    { slug: "bryansk-oblast", name: "Bryansk Oblast", ...place, regionSlug: null },
  ],
  placeNames: [{ placeSlug: "bryansk", name: "Bryansk", guarded: false }],
};

/** In: any text; what the sample's words tell is found in it. Offsets: UTF-16 code units into the text. */
export function readSample(raw: RawArticle): ArticleReading {
  const text = raw.text.replaceAll("\0", "").toWellFormed();
  const find = (words: string): Span | null => {
    const start = text.indexOf(words);
    return start < 0 ? null : { start, end: start + words.length };
  };
  const all = <Item>(words: string, make: (span: Span) => Item): Item[] => {
    const span = find(words);
    return span ? [make(span)] : [];
  };
  const rule = { ruleId: "sample/word", basis: "stated" } as const;
  const spokesman = { name: "a spokesman", kind: "unnamed", role: "spokesman", country: "UA" } as const;
  const relay = { name: "Example Wire", kind: "organization", role: null, country: null } as const;
  const told = { speaker: spokesman, relay, cue: "said", cueSpan: find("said"), ruleId: "sample/quote" };
  const author = find("Jane Roe");
  const tuesday = { from: "2024-11-19", to: "2024-11-19", precision: "day", basis: "inferred" } as const;
  return {
    article: {
      source: raw.source,
      original: raw.text,
      text,
      language: "en",
      title: find("Ukraine fires ATACMS at Bryansk"),
      standfirst: null,
      furniture: all("Read more at example.com.", (span) => ({
        span,
        originalSpan: span,
        kind: "link" as const,
        ruleId: "sample/link",
      })),
      paragraphs: [{ start: 0, end: text.length }],
      outlet: {
        name: raw.given.outlet ?? "Example Wire",
        slug: raw.given.outlet ? raw.given.outlet.toLowerCase().replaceAll(" ", "-") : "example-wire",
        basis: raw.given.outlet ? "given" : "byline",
        span: raw.given.outlet ? null : find("Example Wire"),
        republishes: null,
        republishesSpan: null,
      },
      author: author && { name: "Jane Roe", span: author },
      published: {
        date: raw.given.published ?? "2024-11-20",
        time: "11:15:20Z",
        basis: raw.given.published ? "given" : "inferred",
        span: find("Tuesday"),
        ruleId: "sample/published",
        reason: "the day after the Tuesday it tells of",
      },
    },
    sentences: [{ start: 0, end: text.length }],
    times: all("Tuesday", (span) => ({
      ...rule,
      span,
      surface: "Tuesday",
      from: "2024-11-19",
      to: "2024-11-19",
      precision: "day",
    })),
    weapons: all("ATACMS", (span) => ({ ...rule, span, surface: "ATACMS", slug: "atacms", isClass: false })),
    countries: all("Ukraine", (span) => ({ ...rule, span, surface: "Ukraine", code: "UA", as: "name" })),
    places: all("Bryansk", (span) => ({ ...rule, span, surface: "Bryansk", slug: "bryansk" })),
    actors: all("a spokesman", (span) => ({ ...rule, span, surface: "a spokesman", actor: spokesman })),
    quotes: all("We hit the depot with five missiles", (span) => ({
      ...told,
      span,
      text: text.slice(span.start, span.end),
    })),
    claims: all("We hit the depot with five missiles", (span) => ({
      ...told,
      span,
      text: text.slice(span.start, span.end),
      certainty: "attributed",
      speakerCertainty: "asserted",
      modality: "happened",
      position: "body",
      quantities: all("five", (five) => ({
        span: five,
        low: 5,
        high: 5,
        bound: "exact",
        unit: "missile",
        of: "atacms",
      })),
      eventIndex: find("fires") ? 0 : null,
    })),
    events: all("fires", (triggerSpan) => ({
      span: { start: 0, end: triggerSpan.end },
      triggerSpan,
      type: "strike",
      title: "Strike on Bryansk",
      date: tuesday,
      dateSpan: find("Tuesday"),
      place: find("Bryansk") && "bryansk",
      weapons: find("ATACMS") ? ["atacms"] : [],
      // Not in alphabetical order: the order is the reading's own.
      initiators: ["US", "UA"],
      targets: ["RU"],
      principal: "the General Staff",
      modality: "happened",
      lead: true,
      ruleId: "sample/strike",
    })),
    issues: [{ ruleId: "sample/doubt", span: find("Tuesday"), reason: "Which Tuesday?", severity: "doubt" }],
  };
}

export function sampleReader(version = "sample-1"): Reader {
  return {
    version,
    lexicon: sampleLexicon,
    readArticles: (raws) => raws.map(readSample),
    ...corpusReader(loadLexicon()),
  };
}
