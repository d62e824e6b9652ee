import type { Publication } from "#lib/domain/article.ts";
import type { DatingEvidence } from "#lib/domain/dating.ts";
import type { Placing } from "#lib/ingest/placing/place-articles.ts";
import {
  deleteEvidence,
  holdersBesideUndated,
  insertEvidence,
  loadDatingFacts,
  loadEvidence,
  type MarkChange,
  replaceMarks,
  undatedAmong,
} from "#lib/store/corpus/dating.ts";
import { inferredDates, type Pending, replaceInferredDates } from "#lib/store/corpus/stored-articles.ts";

/**
 * Stage 9, first half, over the store: the day of each new text without one, and of those that were there and hear
 * something of theirs from a new text, or heard it from one that is gone. What one text says of another's day is kept, so
 * that with one more text only what that says is looked at.
 * @returns ids of texts that were there and have another day now
 */
export async function placeDates(placing: Placing, pending: Pending): Promise<string[]> {
  const { transaction, stages } = placing;
  const changed = [...pending.added, ...pending.gone];
  const marks = await replaceMarks(transaction, pending, stages.mostSharing);
  const concerned = new Set(await deleteEvidence(transaction, changed));
  for (const id of await undatedAmong(transaction, pending.added)) concerned.add(id);
  const found = await findEvidence(placing, pending, marks);
  await insertEvidence(transaction, found);
  for (const { articleId } of found) concerned.add(articleId);
  // A mark that has become common tells no more.
  const lost = marks.filter(
    ({ before, after }) => before <= stages.mostSharing && after > stages.mostSharing,
  );
  const losing = await holdersBesideUndated(
    transaction,
    lost.map(({ mark }) => mark),
  );
  for (const { articleId, undated } of losing) if (undated) concerned.add(articleId);
  return await dateAnew(placing, pending, concerned);
}

/** What each undated text hears from each other that shares a telling mark with it, where one of the two or the mark is new. */
async function findEvidence(
  { transaction, stages }: Placing,
  { added }: Pending,
  marks: readonly MarkChange[],
): Promise<{ articleId: string; evidence: DatingEvidence }[]> {
  const telling = marks.filter(({ after }) => after <= stages.mostSharing);
  const opened = new Set(telling.filter(({ before }) => before > stages.mostSharing).map(({ mark }) => mark));
  const isNew = new Set(added);
  const holders = await holdersBesideUndated(
    transaction,
    telling.map(({ mark }) => mark),
  );
  const othersOf = new Map<string, Set<string>>();
  for (const [mark, those] of Map.groupBy(holders, (holder) => holder.mark))
    for (const { articleId } of those.filter(({ undated }) => undated)) {
      const isAll = isNew.has(articleId) || opened.has(mark);
      const others = those.filter((other) => isAll || isNew.has(other.articleId));
      othersOf.set(
        articleId,
        (othersOf.get(articleId) ?? new Set()).union(new Set(others.map((other) => other.articleId))),
      );
    }
  const facts = await loadDatingFacts(transaction, [
    ...new Set([...othersOf].flatMap(([id, others]) => [id, ...others])),
  ]);
  return [...othersOf].flatMap(([articleId, others]) => {
    const own = facts.get(articleId);
    return [...others].flatMap((id) => {
      const other = facts.get(id);
      const evidence = own && other && id !== articleId ? stages.evidenceBetween(own, other) : null;
      return evidence ? [{ articleId, evidence }] : [];
    });
  });
}

async function dateAnew(
  placing: Placing,
  { added, gone }: Pending,
  concerned: ReadonlySet<string>,
): Promise<string[]> {
  const { transaction, stages } = placing;
  const articles = await placing.loadRead([...concerned].filter((id) => !gone.includes(id)));
  const known = await inferredDates(
    transaction,
    articles.map(({ id }) => id),
  );
  const inferred = new Map<string, Publication | null>([...gone, ...added].map((id) => [id, null]));
  for (const article of articles) {
    const evidence = await loadEvidence(transaction, article.id, stages.mostSharing);
    const published = stages.dateArticle(article, evidence);
    const old = known.get(article.id);
    const stays =
      !added.includes(article.id) && old?.date === published?.date && old?.reason === published?.reason;
    if (!stays) inferred.set(article.id, published);
  }
  await replaceInferredDates(transaction, inferred);
  const isChanged = new Set([...added, ...gone]);
  return [...inferred.keys()].filter((id) => !isChanged.has(id));
}
