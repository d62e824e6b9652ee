import type { Database } from "#lib/db/database-client.ts";
import type { CorpusReading } from "#lib/domain/corpus.ts";
import { buildCorpusRows } from "#lib/store/build-corpus-rows.ts";
import { hashCorpusArticles } from "#lib/store/load-corpus-articles.ts";
import { createRows, lockWrites, type Transaction } from "#lib/store/lock-writes.ts";

/** From which articles a corpus was built, and by what. */
export type CorpusOrigin = { articlesHash: string; pipelineVersion: string };

/** Whether the stored corpus says what these articles say together; false after a run that was cut short. */
export async function isCorpusCurrent(
  database: Database,
  { articlesHash, pipelineVersion }: CorpusOrigin,
): Promise<boolean> {
  const state = await database.corpusState.findUnique({ where: { id: 1 } });
  return state?.articlesHash === articlesHash && state.pipelineVersion === pipelineVersion;
}

/**
 * Puts what the articles say together in the place of what was stored, in one transaction: readers see the old corpus
 * or the new one.
 * Returns false, and changes nothing, where the articles are no longer those it was built from.
 */
export function replaceCorpus(
  database: Database,
  corpus: CorpusReading,
  origin: CorpusOrigin,
): Promise<boolean> {
  return lockWrites(database, async (transaction) => {
    if ((await hashCorpusArticles(transaction)) !== origin.articlesHash) return false;
    await deleteCorpus(transaction);
    await createCorpus(transaction, corpus);
    const state = { ...origin, builtAt: new Date() };
    await transaction.corpusState.upsert({ where: { id: 1 }, create: { id: 1, ...state }, update: state });
    return true;
  });
}

/** What hangs on events and claims goes with them. */
async function deleteCorpus(transaction: Transaction): Promise<void> {
  await transaction.claim.deleteMany();
  await transaction.event.deleteMany();
  await transaction.articleCopy.deleteMany();
  await transaction.inferredPublication.deleteMany();
}

async function createCorpus(transaction: Transaction, corpus: CorpusReading): Promise<void> {
  const ids = { select: { id: true, textLength: true }, where: { current: true } } as const;
  const lengths = new Map(
    (await transaction.article.findMany(ids)).map(({ id, textLength }) => [id, textLength]),
  );
  const rows = buildCorpusRows(corpus, lengths);
  await createRows(rows.events, (data) => transaction.event.createMany({ data }));
  await createRows(rows.eventWeapons, (data) => transaction.eventWeapon.createMany({ data }));
  await createRows(rows.eventCountries, (data) => transaction.eventCountry.createMany({ data }));
  await createRows(rows.coverage, (data) => transaction.eventCoverage.createMany({ data }));
  await createRows(rows.eventAppearances, (data) => transaction.eventAppearance.createMany({ data }));
  await createRows(rows.conflicts, (data) => transaction.conflict.createMany({ data }));
  await createRows(rows.conflictSides, (data) => transaction.conflictSide.createMany({ data }));
  await createRows(rows.namings, (data) => transaction.eventNaming.createMany({ data }));
  await createRows(rows.claims, (data) => transaction.claim.createMany({ data }));
  await createRows(rows.claimAppearances, (data) => transaction.claimAppearance.createMany({ data }));
  await createRows(rows.quoteVariants, (data) => transaction.quoteVariant.createMany({ data }));
  await createRows(rows.copies, (data) => transaction.articleCopy.createMany({ data }));
  await createRows(rows.publications, (data) => transaction.inferredPublication.createMany({ data }));
}
