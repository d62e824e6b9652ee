import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import {
  binariesIn,
  findPostgresBinaries,
  type PostgresBinaries,
} from "#lib/db/embedded/postgres-binaries.ts";
import { chooseServerAccount, type ServerAccount } from "#lib/db/embedded/server-account.ts";

/** Root's place for what its server's user cannot reach below a private folder such as /root. */
const ASIDE_FOLDER = "/var/lib/strikeline";

/** Everything that running a cluster takes. `folder` holds the cluster `data`, its `password` and its log. */
export interface ClusterPlace {
  binaries: PostgresBinaries;
  account: ServerAccount | null;
  folder: string;
}

/** Asked of the system itself, which knows more than the modes: access lists, mounts that run nothing. */
function canRun(program: string, account: ServerAccount): boolean {
  return spawnSync(program, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

function canEnter(folder: string, account: ServerAccount): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, stdio: "ignore" }).status === 0;
}

function copyBinaries(binaries: PostgresBinaries): PostgresBinaries {
  const identity = createHash("sha256")
    .update(binaries.nativeFolder)
    .update(String(fs.statSync(binaries.postgres).mtimeMs));
  const copy = path.join(ASIDE_FOLDER, `native-${identity.digest("hex").slice(0, 12)}`);
  if (!fs.existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    fs.cpSync(binaries.nativeFolder, unfinished, { recursive: true, verbatimSymlinks: true });
    if (fs.existsSync(copy)) fs.rmSync(unfinished, { recursive: true });
    else fs.renameSync(unfinished, copy);
  }
  return binariesIn(copy);
}

/**
 * The cluster's folder aside. A note in the data folder names it, so that it follows a data folder that was moved, and
 * one whose note is gone belonged to a data folder that was deleted: it goes the same way.
 */
function folderAside(dataDir: string): string {
  const note = path.join(dataDir, "postgres-folder");
  if (fs.existsSync(note)) return fs.readFileSync(note, "utf8").trim();
  const folder = path.join(ASIDE_FOLDER, createHash("sha256").update(dataDir).digest("hex").slice(0, 12));
  fs.rmSync(folder, { recursive: true, force: true });
  fs.writeFileSync(note, `${folder}\n`);
  return folder;
}

/** Decides where the cluster of a data folder lies, from which binaries it runs and as whom. `dataDir` exists. */
export function placeCluster(dataDir: string): ClusterPlace {
  const folder = path.join(dataDir, "postgres");
  const binaries = findPostgresBinaries();
  const account = chooseServerAccount(folder);
  if (!account) return { binaries, account, folder };
  const inReach = canEnter(dataDir, account);
  const runs = canRun(binaries.postgres, account);
  if (!inReach || !runs) fs.mkdirSync(ASIDE_FOLDER, { recursive: true, mode: 0o755 });
  return {
    binaries: runs ? binaries : copyBinaries(binaries),
    account,
    folder: inReach ? folder : folderAside(dataDir),
  };
}
