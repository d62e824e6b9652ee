import pg from "pg";
import { SUPERUSER } from "#lib/db/embedded/create-cluster.ts";
import type { ClusterPlace } from "#lib/db/embedded/place-cluster.ts";
import { isPostmasterOf, readPostmaster, removeStaleLock } from "#lib/db/embedded/postmaster.ts";
import { ServerLease } from "#lib/db/embedded/server-lease.ts";
import { startPostmaster } from "#lib/db/embedded/start-postmaster.ts";
import { AppError } from "#lib/errors/app-error.ts";

/** After a crash, the recovery of a large database comes before the first connection. */
const ANSWER_TIMEOUT_MS = 60_000;
/** A start fails for a while when the last server's processes are still going, or its port was taken meanwhile. */
const FAILING_START_TIMEOUT_MS = 5000;
const POLL_MS = 25;

export interface JoinedServer {
  lease: ServerLease;
  pid: number;
  port: number;
  /** It ran before this process came. */
  adopted: boolean;
}

interface Server {
  place: ClusterPlace;
  password: string;
  settings: Record<string, string>;
}

/** One try: null while the server is not ready to take connections, or is going down. */
async function tryLease({ place, password }: Server, port: number): Promise<ServerLease | null> {
  try {
    return await ServerLease.join({
      host: "127.0.0.1",
      port,
      user: SUPERUSER,
      password,
      database: "postgres",
      ssl: false,
      application_name: "strikeline",
    });
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError) || !cause.code?.startsWith("28")) return null;
    const message = `The password in ${place.folder} is not its database's; move that folder away, or set DATA_DIR to another.`;
    throw new AppError("DATA_DIR_UNUSABLE", message, { cause });
  }
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}

/** Starts the server and joins it; its last words where it did not come up. */
async function start(server: Server, deadline: number): Promise<JoinedServer | string> {
  const starting = await startPostmaster(server.place, server.settings);
  const { child, port } = starting;
  try {
    while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const lease = await tryLease(server, port);
      if (lease) return { lease, pid: child.pid, port, adopted: false };
      if (Date.now() > deadline) {
        child.kill("SIGINT");
        break;
      }
      await pause();
    }
    return starting.lastWords();
  } finally {
    starting.release();
  }
}

/**
 * Joins the server that runs on a cluster, or starts it.
 * Throws: AppError DATABASE_UNREACHABLE with the server's last words, DATA_DIR_UNUSABLE.
 */
export async function joinServer(server: Server): Promise<JoinedServer> {
  const { folder } = server.place;
  let deadline = Date.now() + ANSWER_TIMEOUT_MS;
  let lastWords = "";
  let hasFailed = false;
  while (Date.now() < deadline) {
    const running = readPostmaster(folder);
    if (running && isPostmasterOf(folder, running.pid)) {
      const lease = running.port === null ? null : await tryLease(server, running.port);
      if (lease && running.port) return { lease, pid: running.pid, port: running.port, adopted: true };
    } else {
      if (running) removeStaleLock(folder, running.pid);
      const started = await start(server, deadline);
      if (typeof started !== "string") return started;
      if (!hasFailed) deadline = Math.min(deadline, Date.now() + FAILING_START_TIMEOUT_MS);
      hasFailed = true;
      // The last try may be cut off by the deadline before it could say anything.
      lastWords = started || lastWords;
    }
    await pause();
  }
  const message = `PostgreSQL in ${folder} did not start: ${lastWords || "it did not answer"}`;
  throw new AppError("DATABASE_UNREACHABLE", message);
}
