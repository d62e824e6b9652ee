import { areSeedsIn, noteSeedsIn } from "#lib/cli/seeds-in.ts";
import { step } from "#lib/cli/setup/step.mjs";
import { type Database, openDatabase } from "#lib/db/database-client.ts";

const SEED_ARTICLES = "seeds/articles";

async function readSeedArticles(database: Database, dataDir: string): Promise<string> {
  const [{ ingestPaths }, { loadReader }] = await Promise.all([
    import("#lib/ingest/ingest-paths.ts"),
    import("#lib/ingest/load-reader.ts"),
  ]);
  const reader = loadReader();
  const report = await ingestPaths({ database, reader, paths: [SEED_ARTICLES] });
  const counts = {
    read: report.read,
    "new versions": report.newVersions,
    "in already": report.unchanged,
    refused: report.refused.length,
  };
  if (counts.refused === 0) await noteSeedsIn(database, dataDir, reader.version);
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  return told.map(([result, count]) => `${count} ${result}`).join(", ");
}

/**
 * The step that reads the lexicon and the articles that come with the project, where they are not in yet.
 * Throws: as `ingestPaths`.
 */
export async function readSeeds(databaseUrl: string, dataDir: string): Promise<void> {
  await step(process.stdout, "Articles", async (tell) => {
    const database = openDatabase(databaseUrl);
    try {
      const areIn = await areSeedsIn(database, dataDir);
      tell(areIn ? "in already" : await readSeedArticles(database, dataDir));
    } finally {
      await database.$disconnect();
    }
  });
}
