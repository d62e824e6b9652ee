/** `npm start`: from whatever state the machine is in to pages that answer, one line a step. */
import { buildApp } from "#lib/cli/build-app.ts";
import { formatPageAddress } from "#lib/cli/format-page-address.ts";
import { requireFreePort } from "#lib/cli/require-free-port.ts";
import { runCommand } from "#lib/cli/run-command.ts";
import { serveApp } from "#lib/cli/serve-app.ts";
import { step } from "#lib/cli/setup/step.mjs";
import { readEnvironment } from "#lib/config/env.ts";
import { openDatabase } from "#lib/db/database-client.ts";
import { openDatabaseServer } from "#lib/db/database-server.ts";
import { requireDataDir } from "#lib/db/require-data-dir.ts";
import { ingestPaths } from "#lib/ingest/ingest-paths.ts";

const SEED_ARTICLES = "seeds/articles";
const out = process.stdout;

async function readSeedArticles(databaseUrl: string): Promise<string> {
  const database = openDatabase(databaseUrl);
  try {
    const { read, unchanged, newVersions, refused } = await ingestPaths({ database, paths: [SEED_ARTICLES] });
    const counts = { read, "new versions": newVersions, refused: refused.length, "in already": unchanged };
    const told = Object.entries(counts).filter(([, count]) => count > 0);
    return told.map(([result, count]) => `${count} ${result}`).join(", ");
  } finally {
    await database.$disconnect();
  }
}

await runCommand(async () => {
  const { databaseUrl, dataDir, host, port } = readEnvironment();
  await requireFreePort(host, port);
  requireDataDir(dataDir);
  const address = formatPageAddress(host, port);

  const database = await step(out, "Database", async (tell) => {
    const opened = await openDatabaseServer({ databaseUrl, dataDir });
    await opened.claimServing(address);
    const { applied, description } = opened;
    tell(applied.length > 0 ? `${description}, ${applied.length} migrated` : description);
    return opened;
  });

  const app = await step(out, "App", async (tell) => {
    const built = await buildApp(dataDir);
    tell(built.isNew ? "built" : "as built before");
    return built;
  });

  await step(out, "Articles", async (tell) => tell(await readSeedArticles(database.url)));

  await step(out, "Server", async (tell) => {
    await serveApp({ folder: app.folder, databaseUrl: database.url, host, port });
    tell(`listens on ${host}, port ${port}`);
  });
  out.write(`Ready ${address}\n`);
  return undefined;
});
