import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { computeAppIdentity } from "#lib/cli/app-identity.ts";
import { isInUse, markInUse } from "#lib/cli/build-in-use.ts";
import { hintCompile } from "#lib/cli/hint-compile.ts";
import { holdLock } from "#lib/cli/setup/hold-lock.mjs";
import { childEnvironment } from "#lib/config/env.ts";
import { beforeExit } from "#lib/db/exit-tasks.ts";
import { AppError } from "#lib/errors/app-error.ts";

/** Where Next leaves the server that needs nothing beside it but its static files. */
const STANDALONE = ".next/standalone";
/** Enough to go back to what one had before a change; older builds go, unless one is in use. */
const KEPT_BUILDS = 3;

export interface BuiltApp {
  /** Holds server.js. */
  folder: string;
  /** False: it was there from an earlier run. */
  isNew: boolean;
}

async function runNextBuild(): Promise<void> {
  const next = path.resolve("node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: childEnvironment({ NODE_ENV: "production" }),
  });
  const forget = beforeExit(async () => void child.kill("SIGTERM"));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const code = await new Promise((resolve) => child.once("close", resolve));
  forget();
  if (code === 0) return;
  const log = path.resolve(".next/build.log");
  fs.writeFileSync(log, said);
  const reason =
    said.split("\n").find((line) => /error|failed|cannot|can't/i.test(line)) ?? `exit code ${code}`;
  throw new AppError("INTERNAL", `The app could not be built: ${reason.trim()} (all of it in ${log})`);
}

/** By rename where it can be: a folder is either not there or whole. */
function putInPlace(folder: string): void {
  const unfinished = `${folder}.${process.pid}`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.cpSync(STANDALONE, unfinished, { recursive: true, verbatimSymlinks: true });
  fs.cpSync(".next/static", path.join(unfinished, ".next/static"), { recursive: true });
  hintCompile(path.join(unfinished, ".next/static/chunks"));
  fs.renameSync(unfinished, folder);
}

function removeOldBuilds(folder: string): void {
  const builds = fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name))
    .sort((one, other) => fs.statSync(other).mtimeMs - fs.statSync(one).mtimeMs);
  for (const build of builds.slice(KEPT_BUILDS)) {
    if (!isInUse(build)) fs.rmSync(build, { recursive: true, force: true });
  }
}

/**
 * The built app for the sources as they are, built now unless it was before. Each build has a folder of its own in the
 * data folder: a new one does not disturb a server that runs from an older one.
 * Throws: AppError INTERNAL with the first line of what is wrong.
 */
export async function buildApp(dataDir: string): Promise<BuiltApp> {
  const builds = path.join(dataDir, "app");
  const findBuilt = () => {
    const folder = path.join(builds, computeAppIdentity());
    return { folder, exists: fs.existsSync(path.join(folder, "server.js")) };
  };
  const built = findBuilt();
  if (built.exists) return { folder: markInUse(built.folder), isNew: false };
  return holdLock(path.resolve(".data/build.lock"), async () => {
    const { folder, exists } = findBuilt();
    if (exists) return { folder: markInUse(folder), isNew: false };
    fs.mkdirSync(builds, { recursive: true });
    await runNextBuild();
    putInPlace(folder);
    markInUse(folder);
    removeOldBuilds(builds);
    return { folder, isNew: true };
  });
}
