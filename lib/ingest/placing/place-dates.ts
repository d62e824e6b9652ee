import type { Publication } from "#lib/domain/article.ts";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { Placing } from "#lib/ingest/placing/place-articles.ts";
import { inferredDates, type Pending, replaceInferredDates } from "#lib/store/corpus/stored-articles.ts";
import { findByMarks, findUndatedByMarks, marksOf } from "#lib/store/corpus/stored-readings.ts";

/**
 * Stage 9, first half, over the store: the day of each new text without one, and of those that were there and share
 * something with a new text, or shared it with one that is gone.
 * @returns ids of texts that were there and have another day now
 */
export async function placeDates(placing: Placing, { added, gone }: Pending): Promise<string[]> {
  const { transaction, stages } = placing;
  const fresh = await placing.loadRead(added);
  const marks = [...new Set([...fresh.flatMap(stages.datingMarks), ...(await marksOf(transaction, gone))])];
  const undatedHere = await findUndatedByMarks(transaction, marks);
  const before = undatedHere.filter((id) => !added.includes(id));
  const undated = [...fresh, ...(await placing.loadRead(before))].filter(
    ({ reading }) => reading.article.published.date === null,
  );
  const known = await inferredDates(transaction, before);
  const inferred = new Map<string, Publication | null>(gone.map((id) => [id, null]));
  for (const article of undated) {
    const published = await dateOne(placing, article);
    const isKnown = before.includes(article.id);
    const old = known.get(article.id);
    if (isKnown && old?.date === published?.date && old?.reason === published?.reason) continue;
    inferred.set(article.id, published);
  }
  await replaceInferredDates(transaction, inferred);
  return before.filter((id) => inferred.has(id));
}

async function dateOne(placing: Placing, article: CorpusArticle): Promise<Publication | null> {
  const { stages, transaction } = placing;
  const near = new Set<string>();
  for (const marks of Map.groupBy(stages.datingMarks(article), stages.kindOfMark).values()) {
    // One more than may share it tells that too many do, this article not counted.
    const ids = await findByMarks(transaction, marks, stages.mostSharing + 2);
    const others = ids.filter((id) => id !== article.id);
    if (others.length <= stages.mostSharing) for (const id of others) near.add(id);
  }
  return stages.dateArticle(article, await placing.loadRead([...near]));
}
