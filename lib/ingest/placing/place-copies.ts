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
  const asked = [...added, ...orphaned].filter((id) => !gone.includes(id));
  const near = await nearOf(placing, asked);
  // A text that was there may have more of a new one than of what it copied so far.
  const others = new Set([...near.values()].flat().filter((id) => !near.has(id)));
  for (const [id, ids] of await nearOf(placing, [...others])) near.set(id, ids);
  const copies = new Map<string, ArticleCopy | null>(gone.map((id) => [id, null]));
  await textsOf([...new Set([...near].flatMap(([id, ids]) => (ids.length > 0 ? [id, ...ids] : [])))]);
  for (const [id, ids] of near) {
    const [text] = ids.length > 0 ? await textsOf([id]) : [];
    copies.set(id, text ? placing.stages.findCopy(text, await textsOf(ids)) : null);
  }
  await replaceCopies(placing.transaction, copies);
}

function nearOf({ transaction, stages }: Placing, ids: readonly string[]): Promise<Map<string, string[]>> {
  return findBySamples(transaction, ids, stages.nearCopies);
}
