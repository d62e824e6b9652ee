/** Which articles are still to be put beside the others, and what was found out about them there. */
import { fromDay, toDay } from "#lib/db/calendar-day.ts";
import type { Database } from "#lib/db/database-client.ts";
import type { Publication } from "#lib/domain/article.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/** `added`: current articles that are not placed yet; `gone`: placed ones that are no longer current. By id. */
export type Pending = { added: string[]; gone: string[] };

/** How many articles are to be placed, or taken away. Two looks at an index rather than one at every article. */
export async function countPending(database: Database): Promise<number> {
  const added = await database.article.count({ where: { current: true, placed: false } });
  const gone = await database.article.count({ where: { current: false, placed: true } });
  return added + gone;
}

/**
 * The next articles to place, the earliest published first: articles on one event come close together.
 * @param except ids that could not be placed
 */
export async function nextPending(
  transaction: Transaction,
  options: { most: number; except: readonly string[] },
): Promise<Pending> {
  const list = async (current: boolean): Promise<string[]> => {
    const rows = await transaction.article.findMany({
      where: { current, placed: !current, id: { notIn: [...options.except] } },
      select: { id: true },
      orderBy: [{ publishedDate: "asc" }, { id: "asc" }],
      take: options.most,
    });
    return rows.map(({ id }) => id);
  };
  return { added: await list(true), gone: await list(false) };
}

export async function markPlaced(transaction: Transaction, { added, gone }: Pending): Promise<void> {
  await transaction.article.updateMany({ where: { id: { in: added } }, data: { placed: true } });
  await transaction.article.updateMany({ where: { id: { in: gone } }, data: { placed: false } });
}

/** The inferred publications of these articles, by id. */
export async function inferredDates(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<Map<string, Publication>> {
  const rows = await transaction.inferredPublication.findMany({
    where: { articleId: { in: [...articleIds] } },
  });
  return new Map(
    rows.map(({ articleId, date, ruleId, reason }) => [
      articleId,
      { date: fromDay(date), time: null, basis: "inferred", span: null, ruleId, reason },
    ]),
  );
}

/** @param inferred null where nothing implies a day */
export async function replaceInferredDates(
  transaction: Transaction,
  inferred: ReadonlyMap<string, Publication | null>,
): Promise<void> {
  if (inferred.size === 0) return;
  await transaction.inferredPublication.deleteMany({ where: { articleId: { in: [...inferred.keys()] } } });
  const rows = Array.from(inferred, ([articleId, published]) => ({ articleId, published })).flatMap(
    ({ articleId, published }) =>
      published?.date && published.ruleId
        ? [
            {
              articleId,
              date: toDay(published.date),
              ruleId: published.ruleId,
              reason: published.reason ?? "",
            },
          ]
        : [],
  );
  await insertRows(transaction, "InferredPublication", rows);
}

/** With which event the claims on no event of each article are compared, by the event's key. */
export async function homesOfArticles(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await transaction.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { id: true, homeKey: true },
  });
  return new Map(rows.map(({ id, homeKey }) => [id, homeKey]));
}

export async function moveHomes(
  transaction: Transaction,
  homes: ReadonlyMap<string, string | null>,
): Promise<void> {
  if (homes.size === 0) return;
  const moves = JSON.stringify(Array.from(homes, ([id, homeKey]) => ({ id, homeKey })));
  await transaction.$executeRaw`
    UPDATE "Article" AS "row" SET "homeKey" = "move"."homeKey"
    FROM json_to_recordset(${moves}::json) AS "move"("id" text, "homeKey" text)
    WHERE "row"."id" = "move"."id"`;
}
