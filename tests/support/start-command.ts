import fs from "node:fs";
import path from "node:path";
import { computeAppIdentity } from "#lib/cli/app-identity.ts";
import { buildApp } from "#lib/cli/build-app.ts";
import { readEnvironment } from "#lib/config/env.ts";
import { startProcess, type TestProcess, type TestProcessOptions } from "#tests/support/start-process.ts";

/** Runs `npm start` as npm would, on the settings given. */
export function startCommand(env: Record<string, string>, options: TestProcessOptions = {}): TestProcess {
  return startProcess(["lib/cli/run.mjs", "start"], { ...options, env: { ...env, ...options.env } });
}

/** Puts the app that `npm test` has built into a data folder, where a start would otherwise build it again. */
export async function lendBuiltApp(dataDir: string): Promise<void> {
  const { testAppDir, dataDir: ours } = readEnvironment();
  const folder = testAppDir ?? (await buildApp(ours)).folder;
  fs.mkdirSync(path.join(dataDir, "app"), { recursive: true });
  fs.symlinkSync(folder, path.join(dataDir, "app", computeAppIdentity()));
}
