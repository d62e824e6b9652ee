/**
 * What the three exports share: a snapshot of the database, and rows in an order that no setting of it changes.
 * Relations are loaded one after the other: inside a transaction the client would send those of one `include` at once
 * over its one connection, which pg warns of.
 */
import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { AppError } from "#lib/errors/app-error.ts";

export type Snapshot = Prisma.TransactionClient;

/** An export of a large archive may take its time; nothing waits for it. */
const longestMilliseconds = 3_600_000;

/** All that `read` asks is answered from one moment, whatever is written meanwhile. */
export function readSnapshot<T>(database: Database, read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  return database.$transaction(read, { isolationLevel: "RepeatableRead", timeout: longestMilliseconds });
}

const keysPerRound = 200;

/**
 * The rows of all keys, in the order of the keys' code units: Postgres's own order of text depends on its locale.
 * A round of keys is loaded at a time, so that memory does not grow with the archive.
 */
export async function* rowsByKey<Row>(
  keys: string[],
  load: (keys: string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): AsyncGenerator<Row> {
  const sorted = [...keys].sort();
  for (let at = 0; at < sorted.length; at += keysPerRound) {
    const rows = await load(sorted.slice(at, at + keysPerRound));
    yield* rows.sort((a, b) => compareText(keyOf(a), keyOf(b)));
  }
}

/** Order by UTF-16 code units, for `sort`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rows of one owner: of an event, a claim or an article. */
export function groupRows<Row>(rows: Row[], ownerOf: (row: Row) => string): (owner: string) => Row[] {
  const groups = Map.groupBy(rows, ownerOf);
  return (owner) => groups.get(owner) ?? [];
}

/** How exports name an article. `outlet`: its usual name, or as read where no outlet of ours stands for it. */
export type ArticleName = { source: string; outlet: string | null };

/** The names of all articles by id; of old versions too, which the corpus may still name until it is built anew. */
export async function loadArticleNames(snapshot: Snapshot): Promise<(articleId: string) => ArticleName> {
  const rows = await snapshot.article.findMany({
    select: { id: true, source: true, outletName: true, outlet: { select: { name: true } } },
  });
  const names = new Map(
    rows.map(({ id, source, outletName, outlet }) => [id, { source, outlet: outlet?.name ?? outletName }]),
  );
  return (articleId) => {
    const name = names.get(articleId);
    if (!name) throw new AppError("INTERNAL", `There is no article ${articleId}; report this fault.`);
    return name;
  };
}
