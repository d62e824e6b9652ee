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
 * @param onPart called when a part of them has been compared: it is kept once all are placed
 */
export async function placeArticles(
  transaction: Transaction,
  stages: CorpusStages,
  cache: ReadingCache,
  pending: Pending,
  onPart: (part: Pending) => void = () => {},
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
  const [first, ...others] = partsOf(pending);
  let compared = await compare(placing, first);
  onPart(first);
  for (const part of others) {
    [, compared] = await Promise.all([place(placing, compared), compare(placing, part)]);
    onPart(part);
  }
  await place(placing, compared);
}

/** So many articles are placed at a time: enough to share what they touch. */
const articlesPerPart = 1000;

function partsOf({ added, gone }: Pending): [Pending, ...Pending[]] {
  const others: Pending[] = [];
  for (let at = articlesPerPart; at < added.length; at += articlesPerPart)
    others.push({ added: added.slice(at, at + articlesPerPart), gone: [] });
  return [{ added: added.slice(0, articlesPerPart), gone }, ...others];
}

/** A part that is compared with all articles by its words: `redated` ones that were there have another day now. */
type Compared = Pending & { redated: string[] };

/** Copies and dates: the work is mostly the database's, and goes on beside the placing of the part before. */
async function compare(placing: Placing, part: Pending): Promise<Compared> {
  await markPlaced(placing.transaction, part);
  await placeCopies(placing, part);
  return { ...part, redated: await placeDates(placing, part) };
}

/** Events with all that is said of them. */
async function place(placing: Placing, { added, gone, redated }: Compared): Promise<void> {
  const changed = await placing.loadDated([...added, ...redated]);
  await writeEvents(placing, await placeEvents(placing, changed, gone));
  await writeLooseClaims(placing, changed, gone);
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
