import { spawnSync } from "node:child_process";
import path from "node:path";
import type { TestResult } from "#tests/support/runner/run-test-files.ts";

const MAX_OUTPUT_LINES = 60;

/** Runs a tool over the whole project: one check, passed where its exit code is 0. */
export function runCheck(name: string, script: string, words: string[]): TestResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve(script), ...words], {
    encoding: "utf8",
  });
  if (status === 0) return { passed: 1, failures: [] };
  const message = `${stdout}${stderr}`.trim().split("\n").slice(0, MAX_OUTPUT_LINES).join("\n");
  return { passed: 0, failures: [{ file: script, name, message }] };
}
