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
export const pipelineVersion = "2";

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
  // 1 fixes the coordinates and sets furniture aside: nothing after it edits the text.
  const { article, issues } = cleanArticle(raw, lexicon);
  const referenceDate = article.published.date ?? options.referenceDate ?? null;
  // 2 before all that looks at grammar.
  const { sentences, tokens } = splitSentences(article);
  // 3 before entities: a month is no person, a year no quantity.
  const found = findTimes(article, sentences, tokens, { referenceDate });
  // 4 names; 5 and 6 read who speaks from them.
  const entities = findEntities(article, tokens, lexicon);
  // 5 quotations and reporting: what claims stand under.
  const speech = attributeQuotes({ article, sentences, tokens, times: found.times, ...entities, lexicon });
  // 6 propositions; 7 the events they tell of.
  const claimed = findClaims({ article, tokens, ...speech, times: found.times, weapons: entities.weapons });
  const { events, claims } = findEvents({
    article,
    tokens,
    utterances: speech.utterances,
    claims: claimed,
    times: found.times,
    ...entities,
    referenceDate,
    lexicon,
  });
  return {
    article,
    sentences,
    times: found.times,
    weapons: entities.weapons,
    countries: entities.countries,
    places: entities.places,
    actors: entities.actors,
    quotes: speech.quotes,
    claims,
    events,
    issues: [...issues, ...found.issues],
  };
}
