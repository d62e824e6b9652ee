/** Reads a text with the real lexicon, and names what was read by its words: for tests of the stages after the first. */
import type { ArticleReading } from "#lib/domain/article.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runArticlePipeline } from "#lib/pipeline/run-article-pipeline.ts";

/** @param options.referenceDate the day to count from; Wednesday, 12 March 2025 unless told */
export function readText(text: string, options: { referenceDate?: string } = {}): ArticleReading {
  return runArticlePipeline(
    { source: "test", text, given: { outlet: null, published: null, url: null } },
    loadLexicon(),
    { referenceDate: options.referenceDate ?? "2025-03-12" },
  );
}

/** "words <- speaker" for every quotation; "?" where the text does not say whose words they are. */
export function quotesOf({ quotes }: ArticleReading): string[] {
  return quotes.map((quote) => `${quote.text} <- ${quote.speaker?.name ?? "?"}`);
}

/** "certainty | speaker | words" for every claim; "-" in the outlet's own voice. */
export function claimsOf({ claims }: ArticleReading): string[] {
  return claims.map((claim) => `${claim.certainty} | ${claim.speaker?.name ?? "-"} | ${claim.text}`);
}

/** "type initiators>targets place weapons" for every event; "-" for what is not told. */
export function eventsOf({ events }: ArticleReading): string[] {
  return events.map(
    ({ type, initiators, targets, place, weapons }) =>
      `${type} ${initiators.join("+") || "-"}>${targets.join("+") || "-"} ${place ?? "-"} ${weapons.join("+") || "-"}`,
  );
}

/** "surface=slug" for every weapon. */
export function weaponsOf({ weapons }: ArticleReading): string[] {
  return weapons.map((weapon) => `${weapon.surface}=${weapon.slug}`);
}

/** "surface=code" for every country that the text names. */
export function countriesOf({ countries }: ArticleReading): string[] {
  return countries.map((country) => `${country.surface}=${country.code}`);
}

/** "surface=slug" for every place. */
export function placesOf({ places }: ArticleReading): string[] {
  return places.map((place) => `${place.surface}=${place.slug}`);
}

/** "surface=name (role, country)" for every actor of this kind. */
export function actorsOf({ actors }: ArticleReading, kind?: string): string[] {
  return actors
    .filter((mention) => kind === undefined || mention.actor.kind === kind)
    .map(({ surface, actor }) => `${surface}=${actor.name} (${actor.role ?? "-"}, ${actor.country ?? "-"})`);
}
