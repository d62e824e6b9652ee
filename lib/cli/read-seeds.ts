import { step } from "#lib/cli/setup/step.mjs";
import { openDatabase } from "#lib/db/database-client.ts";

const SEED_ARTICLES = "seeds/articles";

/**
 * The step that reads the lexicon and the articles that come with the project, where they are not in yet.
 * Throws: as `ingestPaths`.
 */
export async function readSeeds(databaseUrl: string): Promise<void> {
  await step(process.stdout, "Articles", async (tell) => {
    // Only now: what reads articles takes two seconds to load, and a wrong setting should be told at once.
    const { ingestPaths } = await import("#lib/ingest/ingest-paths.ts");
    const database = openDatabase(databaseUrl);
    try {
      const report = await ingestPaths({ database, paths: [SEED_ARTICLES] });
      const counts = {
        read: report.read,
        "new versions": report.newVersions,
        "in already": report.unchanged,
        refused: report.refused.length,
      };
      const told = Object.entries(counts).filter(([, count]) => count > 0);
      tell(told.map(([result, count]) => `${count} ${result}`).join(", "));
    } finally {
      await database.$disconnect();
    }
  });
}
