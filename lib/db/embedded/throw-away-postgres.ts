import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { EmbeddedPostgres } from "#lib/db/embedded-postgres.ts";

/** For data that nobody misses: no wait for the disk. */
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
/** Its server's user, where that is not oneself, must get through to the cluster, which is closed to all others itself. */
const PASSABLE = 0o711;

/** A server in a folder of its own, for tests and for writing migrations; `stop` removes all of it. */
export async function openThrowAwayPostgres(): Promise<EmbeddedPostgres> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strikeline-"));
  fs.chmodSync(folder, PASSABLE);
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  try {
    return await EmbeddedPostgres.open({ dataDir: folder, settings: FAST, onStopped: remove });
  } catch (error) {
    remove();
    throw error;
  }
}
