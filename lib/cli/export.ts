/** `npm run export -- events|claims|articles`: what the database holds, one line of JSON each (design: formats.md). */
import { z } from "zod";
import { printLine } from "#lib/cli/print-line.ts";
import { runCommand } from "#lib/cli/run-command.ts";
import { failUsage } from "#lib/cli/usage.ts";
import { withDatabase } from "#lib/cli/with-database.ts";
import { openDatabase } from "#lib/db/database-client.ts";
import { readSnapshot } from "#lib/queries/export-rows.ts";
import { listExportArticles } from "#lib/queries/list-export-articles.ts";
import { listExportClaims } from "#lib/queries/list-export-claims.ts";
import { listExportEvents } from "#lib/queries/list-export-events.ts";

const usage = "Usage: npm run --silent export -- events|claims|articles";
const lists = { events: listExportEvents, claims: listExportClaims, articles: listExportArticles };
const wordsSchema = z.tuple([z.enum(["events", "claims", "articles"])]);

await runCommand(async (words) => {
  const parsed = wordsSchema.safeParse(words);
  if (!parsed.success) return failUsage(usage);
  const list = lists[parsed.data[0]];
  await withDatabase(async (databaseUrl) => {
    const database = openDatabase(databaseUrl);
    try {
      await readSnapshot(database, async (snapshot) => {
        for await (const line of list(snapshot)) await printLine(line);
      });
    } finally {
      await database.$disconnect();
    }
  });
  return 0;
});
