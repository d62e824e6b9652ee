/** What the three exports share: a snapshot of the database, and rows in an order that no setting of it changes. */
import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";

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

/** The usual name of an article's outlet, or its name as read where no outlet of ours stands for it. */
export const outletNameSelect = { outletName: true, outlet: { select: { name: true } } } as const;

export function outletNameOf(row: {
  outletName: string | null;
  outlet: { name: string } | null;
}): string | null {
  return row.outlet?.name ?? row.outletName;
}
