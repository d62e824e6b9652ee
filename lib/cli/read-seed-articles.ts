import { openDatabase } from "#lib/db/database-client.ts";
import { ingestPaths } from "#lib/ingest/ingest-paths.ts";

const SEED_ARTICLES = "seeds/articles";

/**
 * Reads the lexicon and the articles that come with the project, where they are not in yet; says in words what it did.
 * Throws: as `ingestPaths`.
 */
export async function readSeedArticles(databaseUrl: string): Promise<string> {
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
    return told.map(([result, count]) => `${count} ${result}`).join(", ");
  } finally {
    await database.$disconnect();
  }
}
