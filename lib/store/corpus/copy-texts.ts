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

/** How many placed texts have a shingle, of those that one without a date has: before and after a change. */
export type ShingleChange = { shingle: number; before: number; after: number };

const millisecondsOfDay = 86_400_000;

/** Whole days from 1970; 0 where there is none. */
function dayNumberOf(day: string | null): number {
  return day === null ? 0 : Date.parse(day) / millisecondsOfDay;
}

/**
 * Notes the samples of added texts, and forgets those of texts that are gone.
 * @param samples by the article's id @param most counted up to one more than this
 */
export async function replaceSamples(
  transaction: Transaction,
  { added, gone }: { added: readonly (CopyText & { sample: number[] })[]; gone: readonly string[] },
  most: number,
): Promise<ShingleChange[]> {
  const changed = [...added.map(({ articleId }) => articleId), ...gone];
  const old = await transaction.$queryRaw<{ shingle: number; articleId: string }[]>`
    DELETE FROM "ShingleSample" WHERE "articleId" = ANY(${changed}) RETURNING "shingle", "articleId"`;
  const rows = added.flatMap(({ articleId, published, sample }) =>
    sample.map((shingle) => ({ shingle, day: dayNumberOf(published), articleId, of: sample.length })),
  );
  // As lists of numbers: a text has some thirty.
  await transaction.$executeRaw`
    INSERT INTO "ShingleSample" ("shingle", "day", "articleId", "of")
    SELECT * FROM unnest(
      ${rows.map(({ shingle }) => shingle)}::int[], ${rows.map(({ day }) => day)}::int[],
      ${rows.map(({ articleId }) => articleId)}::text[], ${rows.map(({ of }) => of)}::int[])`;
  const gained = countBy(rows.map(({ shingle }) => shingle));
  const lost = countBy(old.map(({ shingle }) => shingle));
  const asked = [...new Set([...gained.keys(), ...lost.keys()])];
  // So far that what was before follows from what is now.
  const found = await transaction.$queryRaw<{ shingle: number; texts: number }[]>`
    SELECT "shingle", (SELECT count(*)::int FROM (
      SELECT FROM "ShingleSample" AS "held" WHERE "held"."shingle" = "asked"."shingle" LIMIT "asked"."most") AS "some") AS "texts"
    FROM unnest(${asked}::int[], ${asked.map((shingle) => most + 1 + (gained.get(shingle) ?? 0))}::int[]) AS "asked"("shingle", "most")
    WHERE EXISTS (SELECT FROM "ShingleSample" AS "held" WHERE "held"."shingle" = "asked"."shingle" AND "held"."day" = 0)`;
  return found.map(({ shingle, texts }) => ({
    shingle,
    before: texts - (gained.get(shingle) ?? 0) + (lost.get(shingle) ?? 0),
    after: texts,
  }));
}

function countBy(items: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Placed texts that have one of these shingles. @param only "undated": those of them that state no date */
export async function holdersOfShingles(
  transaction: Transaction,
  shingles: readonly number[],
  only?: "undated",
): Promise<string[]> {
  if (shingles.length === 0) return [];
  const rows = await transaction.shingleSample.findMany({
    where: { shingle: { in: [...shingles] }, ...(only ? { day: 0 } : {}) },
    select: { articleId: true },
    distinct: ["articleId"],
  });
  return rows.map(({ articleId }) => articleId);
}

/**
 * For each of these articles the placed ones that share so much of their samples that they may be copies.
 * @param near.share of the smaller of the two samples
 * @param near.days that two dated texts may lie apart
 * @param near.mostSharing shingles that more texts have do not count where one of the two is undated
 */
export async function findBySamples(
  transaction: Transaction,
  articleIds: readonly string[],
  { share, days, mostSharing }: { share: number; days: number; mostSharing: number },
): Promise<Map<string, string[]>> {
  if (articleIds.length === 0) return new Map();
  const rows = await transaction.$queryRaw<{ articleId: string; other: string }[]>`
    WITH "own" AS (SELECT * FROM "ShingleSample" WHERE "articleId" = ANY(${[...articleIds]})),
    "mixed" AS (
      SELECT DISTINCT "shingle" FROM "own" WHERE "day" = 0 OR EXISTS (
        SELECT FROM "ShingleSample" AS "held" WHERE "held"."shingle" = "own"."shingle" AND "held"."day" = 0)
    ),
    "rare" AS MATERIALIZED (
      SELECT "shingle" FROM "mixed" WHERE (SELECT count(*) FROM (
        SELECT FROM "ShingleSample" AS "held" WHERE "held"."shingle" = "mixed"."shingle" LIMIT ${mostSharing + 1}::int
      ) AS "some") <= ${mostSharing}::int
    ),
    "pair" AS (
      SELECT "own"."articleId", "own"."of", "near"."articleId" AS "other", "near"."of" AS "otherOf"
      FROM "own" JOIN "ShingleSample" AS "near" ON "near"."shingle" = "own"."shingle"
        AND "near"."day" BETWEEN "own"."day" - ${days}::int AND "own"."day" + ${days}::int AND "near"."day" > 0
      WHERE "own"."day" > 0
      UNION ALL
      SELECT "own"."articleId", "own"."of", "near"."articleId", "near"."of"
      FROM "own" JOIN "rare" USING ("shingle")
        JOIN "ShingleSample" AS "near" ON "near"."shingle" = "own"."shingle" AND "near"."day" = 0
      WHERE "own"."day" > 0
      UNION ALL
      SELECT "own"."articleId", "own"."of", "near"."articleId", "near"."of"
      FROM "own" JOIN "rare" USING ("shingle")
        JOIN "ShingleSample" AS "near" ON "near"."shingle" = "own"."shingle"
      WHERE "own"."day" = 0
    )
    SELECT "articleId", "other" FROM "pair" WHERE "other" <> "articleId"
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
