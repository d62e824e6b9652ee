/**
 * The stages that put articles side by side, in order. Pure, and the same for every order of the articles.
 */
import type { Publication } from "#lib/domain/article.ts";
import type { CorpusArticle, CorpusReading } from "#lib/domain/corpus.ts";
import type { DecidedSpan } from "#lib/domain/decision.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { findCopies } from "#lib/pipeline/8-copies/find-copies.ts";
import { clusterEvents } from "#lib/pipeline/9-clusters/cluster-events.ts";
import { dateArticles } from "#lib/pipeline/9-clusters/date-articles.ts";
import { describeEvents } from "#lib/pipeline/9-clusters/describe-event.ts";
import { alignClaims } from "#lib/pipeline/10-alignment/align-claims.ts";
import { eventByEvent, findConflicts } from "#lib/pipeline/11-conflicts/find-conflicts.ts";
import { findRelations } from "#lib/pipeline/11-conflicts/find-relations.ts";
import { countNamings } from "#lib/pipeline/12-framing/count-namings.ts";
import { runArticlePipeline } from "#lib/pipeline/run-article-pipeline.ts";

/**
 * @param articles every current article with its reading; their order does not matter
 * @param decided what editors decided about event mentions
 * @returns what they say together; mentions refer to the readings that were handed in
 */
export function runCorpusPipeline(
  articles: CorpusArticle[],
  lexicon: Lexicon,
  decided: readonly DecidedSpan[] = [],
): CorpusReading {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  // 8 first: a copy is no second source to anything after it.
  const copies = findCopies(sorted);
  // 9 a text without a date is placed by what it shares with dated ones, and its times are counted again from there.
  const inferred = dateArticles(sorted, lexicon);
  const placed = sorted.map((article) => withInferredDate(article, inferred.get(article.id), lexicon));
  const events = describeEvents(clusterEvents(placed, lexicon, decided), lexicon);
  // 10 and 11 need to know which event a claim is on.
  const claims = alignClaims(placed, events);
  const withConflicts = findConflicts(events, claims, placed);
  return {
    copies,
    publications: Array.from(inferred, ([articleId, published]) => ({ articleId, published })),
    events: withConflicts,
    claims,
    relations: eventByEvent(withConflicts, claims, placed).flatMap((own) =>
      findRelations(own.event, own.claims, own.articles),
    ),
    // 12 last: it counts words on the events as they now stand.
    namings: countNamings(placed, events, lexicon),
  };
}

/**
 * The same article with its events dated from an inferred day. Its list of events stays as it was stored, since others
 * point into it: an event takes the date that the reading from that day gives to its first claim's event.
 */
export function withInferredDate(
  article: CorpusArticle,
  published: Publication | undefined,
  lexicon: Lexicon,
): CorpusArticle {
  const referenceDate = published?.date;
  if (!referenceDate) return article;
  const known = datedOnce.get(article);
  if (known?.referenceDate === referenceDate) return known.dated;
  const dated = readAgain(article, referenceDate, lexicon);
  datedOnce.set(article, { referenceDate, dated });
  return dated;
}

/** An article is dated anew with each event that it tells of. */
const datedOnce = new WeakMap<CorpusArticle, { referenceDate: string; dated: CorpusArticle }>();

function readAgain(article: CorpusArticle, referenceDate: string, lexicon: Lexicon): CorpusArticle {
  const { reading } = article;
  const raw = {
    source: reading.article.source,
    text: reading.article.original,
    given: { outlet: null, published: null, url: null },
  };
  const again = runArticlePipeline(raw, lexicon, { referenceDate });
  const events = reading.events.map((event, index) => {
    const claim = reading.claims.findIndex((candidate) => candidate.eventIndex === index);
    const dated = again.events[again.claims[claim]?.eventIndex ?? -1];
    return event.date || !dated?.date
      ? event
      : { ...event, date: { ...dated.date, basis: "inferred" as const } };
  });
  const dated = { ...reading.article.published, date: referenceDate, basis: "inferred" as const };
  return {
    id: article.id,
    reading: { ...reading, events, article: { ...reading.article, published: dated } },
  };
}
