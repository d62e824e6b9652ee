/** Which articles are still to be put beside the others, and what was found out about them there. */
import { fromDay, toDay } from "#lib/db/calendar-day.ts";
import type { Database } from "#lib/db/database-client.ts";
import type { Publication } from "#lib/domain/article.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/** `added`: current articles that are to be put beside the others; `gone`: ones that are no longer current. By id. */
export type Pending = { added: string[]; gone: string[] };

/** Has articles put beside the others, or taken away from them, by what places next. */
export async function notePending(transaction: Transaction, articleIds: readonly string[]): Promise<void> {
  const data = articleIds.map((articleId) => ({ articleId }));
  await transaction.pendingArticle.createMany({ data, skipDuplicates: true });
}

/** How many articles are to be placed, or taken away. */
export function countPending(database: Database): Promise<number> {
  return database.pendingArticle.count();
}

/**
 * The next articles to place, those that are gone before those that came, the earliest published first: articles on one
 * event come close together.
 * @param options.most how many in all @param options.except ids that could not be placed
 */
export async function nextPending(
  transaction: Transaction,
  options: { most: number; except: readonly string[] },
): Promise<Pending> {
  const list = async (current: boolean, most: number): Promise<string[]> => {
    const rows = await transaction.pendingArticle.findMany({
      where: { articleId: { notIn: [...options.except] }, article: { current } },
      select: { articleId: true },
      orderBy: [{ article: { publishedDate: "asc" } }, { articleId: "asc" }],
      take: most,
    });
    return rows.map(({ articleId }) => articleId);
  };
  const gone = await list(false, options.most);
  return { added: await list(true, options.most - gone.length), gone };
}

export async function markPlaced(transaction: Transaction, { added, gone }: Pending): Promise<void> {
  await transaction.pendingArticle.deleteMany({ where: { articleId: { in: [...added, ...gone] } } });
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

/** With which event the claims on no event of each article are compared, by the event's key; only of those that have one. */
export async function homesOfArticles(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await transaction.articleHome.findMany({ where: { articleId: { in: [...articleIds] } } });
  return new Map(rows.map(({ articleId, eventKey }) => [articleId, eventKey]));
}

export async function moveHomes(
  transaction: Transaction,
  homes: ReadonlyMap<string, string | null>,
): Promise<void> {
  if (homes.size === 0) return;
  await transaction.articleHome.deleteMany({ where: { articleId: { in: [...homes.keys()] } } });
  const rows = [...homes].flatMap(([articleId, eventKey]) =>
    eventKey === null ? [] : [{ articleId, eventKey }],
  );
  await insertRows(transaction, "ArticleHome", rows);
}
