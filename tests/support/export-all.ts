import type { Database } from "#lib/db/database-client.ts";
import { readSnapshot } from "#lib/queries/export-rows.ts";
import { listExportArticles } from "#lib/queries/list-export-articles.ts";
import { listExportClaims } from "#lib/queries/list-export-claims.ts";
import { listExportEvents } from "#lib/queries/list-export-events.ts";

/** The three exports as the command prints them. */
export function exportAll(database: Database): Promise<Record<"events" | "claims" | "articles", string[]>> {
  return readSnapshot(database, async (snapshot) => {
    const print = async (lines: AsyncGenerator<unknown>) =>
      (await Array.fromAsync(lines)).map((line) => JSON.stringify(line));
    const events = await print(listExportEvents(snapshot));
    const claims = await print(listExportClaims(snapshot));
    return { events, claims, articles: await print(listExportArticles(snapshot)) };
  });
}
