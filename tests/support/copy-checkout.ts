import fs from "node:fs";
import path from "node:path";
import { computeAppIdentity } from "#lib/cli/app-identity.ts";
import { buildApp } from "#lib/cli/build-app.ts";
import { readEnvironment } from "#lib/config/env.ts";
import { listProjectFiles } from "#tests/support/architecture/read-sources.ts";

const GENERATED_CLIENT = "lib/db/client";

function giveAway(entry: string, owner: { uid: number; gid: number }): void {
  fs.lchownSync(entry, owner.uid, owner.gid);
  if (!fs.lstatSync(entry).isDirectory()) return;
  for (const name of fs.readdirSync(entry)) giveAway(path.join(entry, name), owner);
}

/**
 * A checkout of another user's, set up already: this project's files with their own generated client and built app, all
 * theirs, over the packages of ours.
 */
export async function copyCheckout(folder: string, owner: { uid: number; gid: number }): Promise<void> {
  for (const file of listProjectFiles()) fs.cpSync(file, path.join(folder, file));
  fs.cpSync(GENERATED_CLIENT, path.join(folder, GENERATED_CLIENT), { recursive: true });
  fs.symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  const { testAppDir, dataDir } = readEnvironment();
  const app = testAppDir ?? (await buildApp(dataDir)).folder;
  const copy = path.join(folder, ".data/app", computeAppIdentity());
  fs.cpSync(app, copy, { recursive: true, verbatimSymlinks: true });
  giveAway(folder, owner);
}
