import type { ArticleCopy } from "#lib/domain/corpus.ts";
import type { Placing } from "#lib/ingest/placing/place-articles.ts";
import type { CorpusStages } from "#lib/pipeline/corpus-stages.ts";
import { copiesAround, type Pending, replaceCopies } from "#lib/store/corpus/stored-articles.ts";
import { findBySamples } from "#lib/store/corpus/stored-readings.ts";

type CopyText = ReturnType<CorpusStages["toCopyText"]>;

/** Stage 8 over the store: what the new texts copy, and which others copy them, or copied what is gone. */
export async function placeCopies(placing: Placing, { added, gone }: Pending): Promise<void> {
  const texts = new Map<string, CopyText>();
  const textsOf = async (ids: readonly string[]): Promise<CopyText[]> => {
    const missing = ids.filter((id) => !texts.has(id));
    for (const article of await placing.loadRead(missing))
      texts.set(article.id, placing.stages.toCopyText(article));
    return ids.flatMap((id) => texts.get(id) ?? []);
  };
  const orphaned = (await copiesAround(placing.transaction, gone))
    .filter(({ ofArticleId }) => gone.includes(ofArticleId))
    .map(({ articleId }) => articleId);
  const near = new Map<string, string[]>();
  for (const text of await textsOf([...added, ...orphaned].filter((id) => !gone.includes(id))))
    near.set(text.articleId, await nearOf(placing, text));
  // A text that was there may have more of a new one than of what it copied so far.
  const others = new Set([...near.values()].flat().filter((id) => !near.has(id)));
  for (const text of await textsOf([...others])) near.set(text.articleId, await nearOf(placing, text));
  const copies = new Map<string, ArticleCopy | null>(gone.map((id) => [id, null]));
  for (const [id, ids] of near) {
    const [text] = await textsOf([id]);
    if (text) copies.set(id, placing.stages.findCopy(text, await textsOf(ids)));
  }
  await replaceCopies(placing.transaction, copies);
}

async function nearOf({ transaction, stages }: Placing, text: CopyText): Promise<string[]> {
  const samples = stages.sampleShingles(text);
  const found = await findBySamples(transaction, samples);
  return found
    .filter(
      ({ articleId, samples: others }) => articleId !== text.articleId && stages.mayBeCopies(samples, others),
    )
    .map(({ articleId }) => articleId);
}
