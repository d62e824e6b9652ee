import type { ArticleReading } from "#lib/domain/article.ts";
import type { Quantity } from "#lib/domain/claim.ts";
import {
  type ExtractLine,
  publicOutletBasisSchema,
  type QuantityLine,
} from "#lib/domain/format/extract-line.ts";
import { formatEdtf } from "#lib/domain/format/format-edtf.ts";
import { formatVersion, type PublishedLine } from "#lib/domain/format/shared.ts";
import type { Span } from "#lib/domain/span.ts";

/** What a line says of a place that a reading only names by its slug. */
export type PlaceFacts = { name: string; country: string | null; latitude: number; longitude: number };

/**
 * A reading as `extract` prints it. Offsets: UTF-16 code units into `text`; those of `furniture` into `original`.
 * @param placeBySlug of every place that a reading can name
 */
export function formatExtractLine(
  reading: ArticleReading,
  placeBySlug: ReadonlyMap<string, PlaceFacts>,
): ExtractLine {
  const { article } = reading;
  const { name, slug, republishes } = article.outlet;
  const basis = publicOutletBasisSchema.catch("byline").parse(article.outlet.basis);
  return {
    format: formatVersion,
    source: article.source,
    language: article.language,
    title: article.title && textOf(article.text, article.title),
    text: article.text,
    outlet: { name, slug, basis, republishes },
    author: article.author?.name ?? null,
    published: formatPublished(article.published),
    furniture: article.furniture.map(({ originalSpan, kind }) => ({ ...originalSpan, kind })),
    original: article.original,
    sentences: reading.sentences,
    times: reading.times.flatMap(({ span, from, to, precision }) =>
      from && to ? [{ ...span, from, to, precision }] : [],
    ),
    weapons: reading.weapons.map(({ span, slug, surface }) => ({ ...span, slug, surface })),
    countries: reading.countries.map(({ span, code, surface }) => ({ ...span, code, surface })),
    places: reading.places.flatMap(({ span, slug, surface }) => {
      const place = placeBySlug.get(slug);
      if (!place) return [];
      const { name, country, latitude: lat, longitude: lng } = place;
      return [{ ...span, name, surface, country, lat, lng }];
    }),
    actors: reading.actors.map(({ span, actor }) => ({ ...span, ...actor })),
    quotes: reading.quotes.map(({ span, text, speaker, cue }) => ({ ...span, text, speaker, cue })),
    claims: reading.claims.map(({ span, text, speaker, cue, certainty, quantities, eventIndex }) => ({
      ...span,
      text,
      speaker,
      cue,
      certainty,
      quantities: quantities.flatMap(formatQuantity),
      event: eventIndex,
    })),
    events: reading.events.map(({ type, title, date, place, weapons, initiators, targets, lead }) => ({
      type,
      title,
      date: date && { ...date, edtf: formatEdtf(date) },
      place: place && (placeBySlug.get(place)?.name ?? null),
      weapons,
      initiators,
      targets,
      lead,
    })),
  };
}

export function formatPublished({
  date,
  time,
  basis,
  span,
}: ArticleReading["article"]["published"]): PublishedLine {
  return { date, time, basis, evidence: span };
}

function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The one number that a reader of the format expects, with the bounds; nothing where the words give no number. */
function formatQuantity({ low, high, bound, unit, of }: Quantity): QuantityLine[] {
  const value = bound === "up-to" ? (high ?? low) : (low ?? high);
  return value === null ? [] : [{ value, unit, of, low, high, bound }];
}
