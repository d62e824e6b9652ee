import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { ClusterPlace } from "#lib/db/embedded/place-cluster.ts";
import { isAlive } from "#lib/db/embedded/postmaster.ts";
import { serverEnvironment } from "#lib/db/embedded/server-environment.ts";
import { AppError } from "#lib/errors/app-error.ts";

const run = promisify(execFile);

/** The cluster's superuser; nobody else has an account in it. */
export const SUPERUSER = "strikeline";
/** Data of one major version is unreadable to every other. */
const MAJOR_VERSION = "18";
const PASSWORD_BYTES = 18;

function removeUnfinished(place: ClusterPlace): void {
  const parent = path.dirname(place.folder);
  const prefix = `${path.basename(place.folder)}.new-`;
  for (const name of fs.readdirSync(parent)) {
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) {
      fs.rmSync(path.join(parent, name), { recursive: true, force: true });
    }
  }
}

async function initialize(place: ClusterPlace, folder: string): Promise<void> {
  const passwordFile = path.join(folder, "password");
  fs.mkdirSync(folder, { mode: 0o700 });
  fs.writeFileSync(passwordFile, randomBytes(PASSWORD_BYTES).toString("base64url"), { mode: 0o600 });
  if (place.account) {
    for (const entry of [folder, passwordFile]) fs.chownSync(entry, place.account.uid, place.account.gid);
  }
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--encoding=UTF8"];
  const access = [`--username=${SUPERUSER}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  await run(
    place.binaries.initdb,
    ["--pgdata", path.join(folder, "data"), ...locale, ...access, "--no-sync"],
    {
      ...place.account,
      cwd: folder,
      env: serverEnvironment(),
    },
  );
}

function requireVersion(folder: string): void {
  const version = fs.readFileSync(path.join(folder, "data", "PG_VERSION"), "utf8").trim();
  if (version === MAJOR_VERSION) return;
  const message = `${folder} was made by PostgreSQL ${version}, and this is ${MAJOR_VERSION}; move it away or set DATA_DIR to another folder.`;
  throw new AppError("DATA_DIR_UNUSABLE", message);
}

/**
 * Makes the cluster unless it is there: in a folder of its own first, put in its place by one rename, so that a kill
 * leaves no half of one, and of two commands that make it at once one wins and the other uses the winner's.
 */
export async function createCluster(place: ClusterPlace): Promise<void> {
  if (fs.existsSync(place.folder)) return requireVersion(place.folder);
  removeUnfinished(place);
  const unfinished = `${place.folder}.new-${process.pid}`;
  try {
    await initialize(place, unfinished);
    fs.renameSync(unfinished, place.folder);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(path.join(place.folder, "password"))) throw error;
  }
}
