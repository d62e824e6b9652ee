import {
  type DatingEvidence,
  type DatingFacts,
  datingEvidenceSchema,
  datingFactsSchema,
} from "#lib/domain/dating.ts";
import type { Pending } from "#lib/store/corpus/stored-articles.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/** How many placed articles have a mark, before and after a change; counted no further than asked. */
export type MarkChange = { mark: string; before: number; after: number };

/**
 * Notes the marks of added articles, and forgets those of articles that are gone.
 * @param most counted up to one more than this
 * @returns every mark of these articles, as they are and as they were
 */
export async function replaceMarks(
  transaction: Transaction,
  { added, gone }: Pending,
  most: number,
): Promise<MarkChange[]> {
  const changed = [...added, ...gone];
  const rows = await transaction.$queryRaw<{ mark: string }[]>`
    SELECT DISTINCT unnest("marks") AS "mark" FROM "StoredReading" WHERE "articleId" = ANY(${added})
    UNION SELECT "mark" FROM "DatingMark" WHERE "articleId" = ANY(${changed})`;
  const marks = rows.map(({ mark }) => mark);
  const before = await countHolders(transaction, marks, most);
  await transaction.datingMark.deleteMany({ where: { articleId: { in: changed } } });
  await transaction.$executeRaw`
    INSERT INTO "DatingMark" ("mark", "articleId", "undated")
    SELECT unnest("marks"), "articleId", "publishedDate" IS NULL
    FROM "StoredReading" JOIN "Article" ON "Article"."id" = "articleId" WHERE "articleId" = ANY(${added})`;
  const after = await countHolders(transaction, marks, most);
  return marks.map((mark) => ({ mark, before: before.get(mark) ?? 0, after: after.get(mark) ?? 0 }));
}

async function countHolders(
  transaction: Transaction,
  marks: readonly string[],
  most: number,
): Promise<Map<string, number>> {
  const rows = await transaction.$queryRaw<{ mark: string; texts: number }[]>`
    SELECT "mark", (SELECT count(*)::int FROM (
      SELECT FROM "DatingMark" AS "held" WHERE "held"."mark" = "asked"."mark" LIMIT ${most + 1}::int) AS "some") AS "texts"
    FROM unnest(${[...marks]}::text[]) AS "asked"("mark")`;
  return new Map(rows.map(({ mark, texts }) => [mark, texts]));
}

export type MarkHolder = { mark: string; articleId: string; undated: boolean };

/** Who has these marks, of those that at least one article without a date has. */
export function holdersBesideUndated(
  transaction: Transaction,
  marks: readonly string[],
): Promise<MarkHolder[]> {
  return transaction.$queryRaw<MarkHolder[]>`
    SELECT "mark", "articleId", "undated" FROM "DatingMark" WHERE "mark" IN
      (SELECT "mark" FROM "DatingMark" WHERE "undated" AND "mark" = ANY(${[...marks]}::text[]))`;
}

/** The articles that share with one a mark that no more than so many have, itself among them. */
async function sharingMarks(transaction: Transaction, articleId: string, most: number): Promise<Set<string>> {
  const own = await transaction.datingMark.findMany({ where: { articleId }, select: { mark: true } });
  const counted = await countHolders(
    transaction,
    own.map(({ mark }) => mark),
    most,
  );
  const telling = [...counted].filter(([, texts]) => texts <= most).map(([mark]) => mark);
  const rows = await transaction.datingMark.findMany({
    where: { mark: { in: telling } },
    select: { articleId: true },
  });
  return new Set(rows.map((row) => row.articleId));
}

/** @returns by id; only of articles that are read */
export async function loadDatingFacts(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<Map<string, DatingFacts & { articleId: string }>> {
  const rows = await transaction.storedReading.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { articleId: true, dating: true },
  });
  return new Map(
    rows.map(({ articleId, dating }) => [articleId, { articleId, ...datingFactsSchema.parse(dating) }]),
  );
}

/** The articles of these that state no date. */
export async function undatedAmong(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<string[]> {
  const rows = await transaction.article.findMany({
    where: { id: { in: [...articleIds] }, publishedDate: null },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** @returns ids of articles that some of these said something of, which is forgotten, as is what was said of them */
export async function deleteEvidence(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<string[]> {
  const ids = [...articleIds];
  const rows = await transaction.$queryRaw<{ articleId: string }[]>`
    DELETE FROM "DatingEvidence" WHERE "articleId" = ANY(${ids}) OR "otherId" = ANY(${ids}) RETURNING "articleId"`;
  return [...new Set(rows.map(({ articleId }) => articleId))];
}

export async function insertEvidence(
  transaction: Transaction,
  found: readonly { articleId: string; evidence: DatingEvidence }[],
): Promise<void> {
  const rows = found.map(({ articleId, evidence }) => ({ articleId, otherId: evidence.articleId, evidence }));
  await insertRows(transaction, "DatingEvidence", rows, { skipDuplicates: true });
}

/** What others say of an article's day, of those that share with it a mark that no more than so many have. */
export async function loadEvidence(
  transaction: Transaction,
  articleId: string,
  most: number,
): Promise<DatingEvidence[]> {
  const rows = await transaction.datingEvidence.findMany({ where: { articleId } });
  if (rows.length === 0) return [];
  const sharing = await sharingMarks(transaction, articleId, most);
  return rows
    .filter(({ otherId }) => sharing.has(otherId))
    .map(({ evidence }) => datingEvidenceSchema.parse(evidence));
}
