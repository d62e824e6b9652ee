import { formatPageAddress } from "#lib/cli/format-page-address.ts";
import { requireFreePort } from "#lib/cli/require-free-port.ts";
import { step } from "#lib/cli/setup/step.mjs";
import { readEnvironment } from "#lib/config/env.ts";
import { openDatabaseServer } from "#lib/db/database-server.ts";
import { requireDataDir } from "#lib/db/require-data-dir.ts";

/** What a command that serves pages starts from. */
export interface ServingPlace {
  databaseUrl: string;
  dataDir: string;
  host: string;
  port: number;
  /** For people. */
  address: string;
}

/**
 * Checks what can go wrong before anything heavy is done, and opens the database.
 * Throws: AppError SETTING_INVALID, PORT_TAKEN, DATA_DIR_UNUSABLE and the database's.
 */
export async function openForServing(): Promise<ServingPlace> {
  const { databaseUrl, dataDir, host, port } = readEnvironment();
  await requireFreePort(host, port);
  requireDataDir(dataDir);
  const address = formatPageAddress(host, port);
  return step(process.stdout, "Database", async (tell) => {
    const database = await openDatabaseServer({ databaseUrl, dataDir });
    await database.claimServing(address);
    const { applied, description } = database;
    tell(applied.length > 0 ? `${description}, schema brought up to date` : description);
    return { databaseUrl: database.url, dataDir, host, port, address };
  });
}
