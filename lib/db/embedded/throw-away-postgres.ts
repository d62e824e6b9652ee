import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { isAlive, isPostmasterOf, readPostmaster } from "#lib/db/embedded/postmaster.ts";
import { waitUntil } from "#lib/db/embedded/wait-until.ts";
import { EmbeddedPostgres } from "#lib/db/embedded-postgres.ts";

/** For data that nobody misses: no wait for the disk. */
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
/** Its server's user, where that is not oneself, must get through to the cluster, which is closed to all others itself. */
const PASSABLE = 0o711;
/** Then the number of the process that uses it. */
const NAME = "strikeline-throw-away-";
const STOP_TIMEOUT_MS = 5000;
const POLL_MS = 20;

/** Stops and removes what processes left behind that were killed: nobody will come back for it. */
async function removeLeftBehind(): Promise<void> {
  for (const name of fs.readdirSync(os.tmpdir())) {
    if (!name.startsWith(NAME) || isAlive(Number.parseInt(name.slice(NAME.length), 10))) continue;
    const folder = path.join(os.tmpdir(), name);
    try {
      const cluster = path.join(fs.realpathSync(folder), "postgres");
      const server = readPostmaster(cluster);
      if (server && isPostmasterOf(cluster, server.pid)) {
        process.kill(server.pid, "SIGQUIT");
        await waitUntil(() => !isPostmasterOf(cluster, server.pid), STOP_TIMEOUT_MS, POLL_MS);
      }
      fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or one that is being removed just now.
    }
  }
}

/** A server in a folder of its own, for tests and for writing migrations; `stop` removes all of it. */
export async function openThrowAwayPostgres(): Promise<EmbeddedPostgres> {
  await removeLeftBehind();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${NAME}${process.pid}-`));
  fs.chmodSync(folder, PASSABLE);
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  try {
    return await EmbeddedPostgres.open({ dataDir: folder, settings: FAST, onStopped: remove });
  } catch (error) {
    remove();
    throw error;
  }
}
