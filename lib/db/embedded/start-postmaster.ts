import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { findFreePort } from "#lib/db/embedded/find-free-port.ts";
import type { ClusterPlace } from "#lib/db/embedded/place-cluster.ts";
import { serverEnvironment } from "#lib/db/embedded/server-environment.ts";

/** A server just spawned: it may still fail. */
export interface StartingPostmaster {
  child: ChildProcess;
  port: number;
  /** The end of its log, for when it failed. */
  lastWords(): string;
  /** From now on it lives on without this process; before, it is stopped when this process exits. */
  release(): void;
}

/** Starts the server of a cluster on a free port of this machine alone, detached: a Ctrl-C is not for it but for us. */
export async function startPostmaster(
  place: ClusterPlace,
  settings: Record<string, string>,
): Promise<StartingPostmaster> {
  const port = await findFreePort();
  const logFile = path.join(place.folder, "postgres.log");
  const log = fs.openSync(logFile, "w");
  const own = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings };
  const flags = Object.entries(own).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(
    place.binaries.postgres,
    ["-D", path.join(place.folder, "data"), "-p", String(port), ...flags],
    {
      ...place.account,
      cwd: place.folder,
      env: serverEnvironment(),
      stdio: ["ignore", log, log],
      detached: true,
    },
  );
  fs.closeSync(log);
  child.on("error", () => {});
  child.unref();
  const stopWithUs = () => child.kill("SIGINT");
  process.once("exit", stopWithUs);
  return {
    child,
    port,
    lastWords: () => fs.readFileSync(logFile, "utf8").trim().split("\n").slice(-3).join(" | "),
    release: () => process.off("exit", stopWithUs),
  };
}
