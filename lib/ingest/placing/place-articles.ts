import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { DecidedSpan } from "#lib/domain/decision.ts";
import { placeCopies } from "#lib/ingest/placing/place-copies.ts";
import { placeDates } from "#lib/ingest/placing/place-dates.ts";
import { placeEvents } from "#lib/ingest/placing/place-events.ts";
import { writeEvents } from "#lib/ingest/placing/write-events.ts";
import type { CorpusStages } from "#lib/pipeline/corpus-stages.ts";
import { buildCorpusRows } from "#lib/store/build-corpus-rows.ts";
import { decidedSpans } from "#lib/store/corpus/decisions.ts";
import { inferredDates, markPlaced, type Pending } from "#lib/store/corpus/stored-articles.ts";
import { deleteLooseClaims, insertClaims } from "#lib/store/corpus/stored-events.ts";
import { loadCorpusArticles, type ReadingCache } from "#lib/store/corpus/stored-readings.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/** What one run places with. */
export type Placing = {
  transaction: Transaction;
  stages: CorpusStages;
  /** As they were read. */
  loadRead: (ids: readonly string[]) => Promise<CorpusArticle[]>;
  /** What editors decided about mentions of these. */
  loadDecided: (ids: readonly string[]) => Promise<DecidedSpan[]>;
  /** As they are compared: undated ones with the day that is inferred for them. */
  loadDated: (ids: readonly string[]) => Promise<CorpusArticle[]>;
};

/**
 * Puts articles beside those that are there, and takes away those that are no longer current: only the events that they
 * touch are looked at and written. All of it or nothing, in the caller's transaction, which holds the write lock.
 * The result is that of the corpus stages over all articles at once, in whichever order and parts they come.
 */
export async function placeArticles(
  transaction: Transaction,
  stages: CorpusStages,
  cache: ReadingCache,
  pending: Pending,
): Promise<void> {
  const loadRead = (ids: readonly string[]) => loadCorpusArticles(transaction, ids, cache);
  const placing: Placing = {
    transaction,
    stages,
    loadRead,
    loadDecided: (ids) => decidedSpans(transaction, ids),
    async loadDated(ids) {
      const articles = await loadRead(ids);
      const undated = articles.filter(({ reading }) => reading.article.published.date === null);
      if (undated.length === 0) return articles;
      const inferred = await inferredDates(
        transaction,
        undated.map(({ id }) => id),
      );
      return articles.map((article) => stages.withInferredDate(article, inferred.get(article.id)));
    },
  };
  await markPlaced(transaction, pending);
  await placeCopies(placing, pending);
  const redated = await placeDates(placing, pending);
  const changed = await placing.loadDated([...pending.added, ...redated]);
  const events = await placeEvents(placing, changed, pending.gone);
  await writeEvents(placing, events);
  await writeLooseClaims(placing, changed, pending.gone);
}

async function writeLooseClaims(
  { transaction, stages }: Placing,
  changed: CorpusArticle[],
  gone: readonly string[],
): Promise<void> {
  await deleteLooseClaims(transaction, [...changed.map(({ id }) => id), ...gone]);
  const claims = changed.flatMap(stages.looseClaims);
  const corpus = { events: [], claims, relations: [], namings: [], copies: [], publications: [] };
  await insertClaims(transaction, buildCorpusRows(corpus, new Map()));
}
