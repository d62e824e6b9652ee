import type { Database } from "#lib/db/database-client.ts";

/** A view of a page is some hundred kilobytes. */
const mostViews = 32;

/**
 * Gives what `ask` gave for the same key, as long as nothing was written since: then the database shows the same snapshot
 * (the transactions that are done, and those under way), and every query would answer the same.
 * Whoever gets a view must not change it. A fault is not remembered.
 */
export function rememberViews<View>(snapshotOf: (database: Database) => Promise<string> = readSnapshot) {
  const remembered = new WeakMap<Database, Map<string, { snapshot: string; view: Promise<View> }>>();
  return async (database: Database, key: string, ask: () => Promise<View>): Promise<View> => {
    const snapshot = await snapshotOf(database);
    const views = remembered.get(database) ?? new Map<string, { snapshot: string; view: Promise<View> }>();
    remembered.set(database, views);
    const known = views.get(key);
    const entry = known?.snapshot === snapshot ? known : { snapshot, view: ask() };
    // The latest asked for are kept.
    views.delete(key);
    views.set(key, entry);
    const [oldest] = views.keys();
    if (views.size > mostViews && oldest !== undefined) views.delete(oldest);
    try {
      return await entry.view;
    } catch (error) {
      if (views.get(key) === entry) views.delete(key);
      throw error;
    }
  };
}

async function readSnapshot(database: Database): Promise<string> {
  const [now] = await database.$queryRaw<{ snapshot: string }[]>`
    SELECT pg_current_snapshot()::text AS snapshot`;
  return now?.snapshot ?? "";
}
