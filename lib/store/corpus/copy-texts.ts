/** Texts as they are compared for copies, how they are looked up, and which copy which. */
import { fromDay } from "#lib/db/calendar-day.ts";
import type { CopyText } from "#lib/domain/copy-text.ts";
import type { ArticleCopy } from "#lib/domain/corpus.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

const bytesOfShingle = 4;

export function packShingles(shingles: Int32Array): Buffer {
  const packed = Buffer.alloc(shingles.length * bytesOfShingle);
  shingles.forEach((shingle, i) => {
    packed.writeInt32LE(shingle, i * bytesOfShingle);
  });
  return packed;
}

function unpackShingles(packed: Uint8Array): Int32Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return Int32Array.from({ length: packed.length / bytesOfShingle }, (_, i) =>
    view.getInt32(i * bytesOfShingle, true),
  );
}

/** @returns by id; only of articles that are read */
export async function loadCopyTexts(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<Map<string, CopyText>> {
  const rows = await transaction.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: {
      id: true,
      publishedDate: true,
      outletName: true,
      republishes: true,
      storedReading: { select: { shingles: true } },
    },
  });
  return new Map(
    rows.flatMap(({ id, publishedDate, outletName, republishes, storedReading }) =>
      storedReading
        ? [
            [
              id,
              {
                articleId: id,
                shingles: unpackShingles(storedReading.shingles),
                published: fromDay(publishedDate),
                outlet: outletName,
                republishes,
              },
            ],
          ]
        : [],
    ),
  );
}

/**
 * For each of these articles the placed ones that share so much of their samples that they may be copies.
 * @param near.share of the smaller of the two samples
 * @param near.days that two dated texts may lie apart
 */
export async function findBySamples(
  transaction: Transaction,
  articleIds: readonly string[],
  { share, days }: { share: number; days: number },
): Promise<Map<string, string[]>> {
  if (articleIds.length === 0) return new Map();
  const rows = await transaction.$queryRaw<{ articleId: string; other: string }[]>`
    WITH "own" AS (SELECT * FROM "ShingleSample" WHERE "articleId" = ANY(${[...articleIds]})),
    "pair" AS (
      SELECT "own"."articleId", "own"."of", "near"."articleId" AS "other", "near"."of" AS "otherOf"
      FROM "own" JOIN "ShingleSample" AS "near" ON "near"."shingle" = "own"."shingle"
        AND "near"."day" BETWEEN "own"."day" - ${days}::int AND "own"."day" + ${days}::int
      WHERE "own"."day" > 0
      UNION ALL
      SELECT "own"."articleId", "own"."of", "near"."articleId", "near"."of"
      FROM "own" JOIN "ShingleSample" AS "near" ON "near"."shingle" = "own"."shingle" AND "near"."day" = 0
      WHERE "own"."day" > 0
      UNION ALL
      SELECT "own"."articleId", "own"."of", "near"."articleId", "near"."of"
      FROM "own" JOIN "ShingleSample" AS "near" ON "near"."shingle" = "own"."shingle"
      WHERE "own"."day" = 0
    )
    SELECT "articleId", "other" FROM "pair" JOIN "Article" ON "Article"."id" = "other"
    WHERE "other" <> "articleId" AND "current" AND "placed"
    GROUP BY "articleId", "other" HAVING count(*) >= ${share}::float8 * min(least("of", "otherOf"))
    ORDER BY "articleId", "other"`;
  const near = new Map<string, string[]>(articleIds.map((id) => [id, []]));
  for (const { articleId, other } of rows) near.get(articleId)?.push(other);
  return near;
}

/** Ids of the articles that copy one of these. */
export async function copiesOf(transaction: Transaction, articleIds: readonly string[]): Promise<string[]> {
  const rows = await transaction.articleCopy.findMany({ where: { ofArticleId: { in: [...articleIds] } } });
  return rows.map(({ articleId }) => articleId);
}

/** What these articles copy, by id; only of those that copy one. */
export async function originalsOf(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await transaction.articleCopy.findMany({ where: { articleId: { in: [...articleIds] } } });
  return new Map(rows.map(({ articleId, ofArticleId }) => [articleId, ofArticleId]));
}

/** @param copies null where the text copies none */
export async function replaceCopies(
  transaction: Transaction,
  copies: ReadonlyMap<string, ArticleCopy | null>,
): Promise<void> {
  if (copies.size === 0) return;
  await transaction.articleCopy.deleteMany({ where: { articleId: { in: [...copies.keys()] } } });
  await insertRows(
    transaction,
    "ArticleCopy",
    [...copies.values()].filter((copy) => copy !== null),
  );
}
