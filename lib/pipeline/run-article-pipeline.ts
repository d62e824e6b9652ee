/**
 * The stages that read one article, in order. Pure: no file, clock or chance; the same text gives the same reading.
 */
import type { ArticleReading, RawArticle } from "#lib/domain/article.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { cleanArticle } from "#lib/pipeline/1-clean/clean-article.ts";
import { splitSentences } from "#lib/pipeline/2-sentences/split-sentences.ts";
import { findTimes } from "#lib/pipeline/3-times/find-times.ts";
import { findEntities } from "#lib/pipeline/4-entities/find-entities.ts";
import { attributeQuotes } from "#lib/pipeline/5-quotes/attribute-quotes.ts";
import { findClaims } from "#lib/pipeline/6-claims/find-claims.ts";
import { findEvents } from "#lib/pipeline/7-events/find-events.ts";

/** Raised with every change of what the pipeline reads: stored articles of another version are read anew. */
export const pipelineVersion = "6";

/** So many at a time are read fastest; their readings are some megabytes. */
export const articlesPerBatch = 8;

/**
 * Reads one article.
 * @param options.referenceDate the ISO day to count the text's times from where the text states no date of its own
 * @returns mentions by start; offsets are UTF-16 code units into `article.text`, [start, end)
 * @throws never on an article's text
 */
export function runArticlePipeline(
  raw: RawArticle,
  lexicon: Lexicon,
  options: { referenceDate?: string } = {},
): ArticleReading {
  const [reading] = runArticlePipelines([raw], lexicon, options);
  if (!reading) throw new RangeError("one article gives one reading");
  return reading;
}

/**
 * Reads several articles, each by itself, stage by stage: a stage finds its rules and words still in the processor's
 * caches for the next article, which makes a batch of a few a quarter faster than the same articles one by one.
 * @returns a reading for each, in their order, the same as `runArticlePipeline` gives
 */
export function runArticlePipelines(
  raws: readonly RawArticle[],
  lexicon: Lexicon,
  options: { referenceDate?: string } = {},
): ArticleReading[] {
  // 1 fixes the coordinates and sets furniture aside: nothing after it edits the text.
  const cleaned = raws.map((raw) => {
    const { article, issues } = cleanArticle(raw, lexicon);
    return { article, issues, referenceDate: article.published.date ?? options.referenceDate ?? null };
  });
  // 2 before all that looks at grammar.
  const split = cleaned.map((read) => ({ ...read, ...splitSentences(read.article) }));
  // 3 before entities: a month is no person, a year no quantity.
  const timed = split.map((read) => {
    const { times, issues } = findTimes(read.article, read.sentences, read.tokens, read);
    return { ...read, times, issues: [...read.issues, ...issues] };
  });
  // 4 names; 5 and 6 read who speaks from them.
  const named = timed.map((read) => ({ ...read, ...findEntities(read.article, read.tokens, lexicon) }));
  // 5 quotations and reporting: what claims stand under.
  const spoken = named.map((read) => ({ ...read, ...attributeQuotes({ ...read, lexicon }) }));
  // 6 propositions; 7 the events they tell of.
  const claimed = spoken.map((read) => ({ ...read, claims: findClaims(read) }));
  return claimed.map((read) => {
    const { events, claims } = findEvents({ ...read, lexicon });
    const { article, sentences, times, weapons, countries, places, actors, quotes, issues } = read;
    return { article, sentences, times, weapons, countries, places, actors, quotes, claims, events, issues };
  });
}
