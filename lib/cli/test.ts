/** `npm test`: lint, types and all tests, or with words only the tests whose paths start so (`npm test -- unit/text`). */
import { buildApp } from "#lib/cli/build-app.ts";
import { runCommand } from "#lib/cli/run-command.ts";
import { step } from "#lib/cli/setup/step.mjs";
import { readEnvironment, setEnvironment } from "#lib/config/env.ts";
import { requireDataDir } from "#lib/db/require-data-dir.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { findChromium } from "#tests/support/find-chromium.ts";
import { listTestFiles, TEST_GROUPS, type TestGroup } from "#tests/support/runner/list-test-files.ts";
import { runCheck } from "#tests/support/runner/run-check.ts";
import { runTestFiles, type TestFailure, type TestResult } from "#tests/support/runner/run-test-files.ts";
import { startTestServer } from "#tests/support/test-server.ts";

const out = process.stdout;
/** These need neither a database server nor the built app. */
const GROUPS_BY_THEMSELVES: ReadonlySet<TestGroup> = new Set(["unit", "architecture", "golden"]);

let passed = 0;
let failed = 0;

function tellFailure({ file, name, message }: TestFailure): void {
  out.write(`\n✗ ${file}\n  ${name}\n${message.replaceAll(/^/gm, "    ")}\n\n`);
}

/** Counts one check or group, with a line of its own, and tells each of its failures. */
async function count(name: string, work: () => Promise<TestResult> | TestResult): Promise<void> {
  const { failures } = await step(out, name, async (tell) => {
    const result = await work();
    passed += result.passed;
    failed += result.failures.length;
    tell(`${result.passed} passed${result.failures.length > 0 ? `, ${result.failures.length} failed` : ""}`);
    return result;
  });
  failures.forEach(tellFailure);
}

async function prepareServers(): Promise<void> {
  const { dataDir } = readEnvironment();
  requireDataDir(dataDir);
  await step(out, "App", async (tell) => {
    const app = await buildApp(dataDir);
    setEnvironment({ TEST_APP_DIR: app.folder });
    tell(app.isNew ? "built" : "as built before");
  });
  await step(out, "Database", async (tell) => {
    const server = await startTestServer();
    setEnvironment({ TEST_SERVER_URL: server.url });
    tell("started for the tests");
  });
}

async function runGroup(group: TestGroup, files: string[]): Promise<TestResult> {
  if (files.length === 0) {
    return {
      passed: 0,
      failures: [{ file: `tests/${group}`, name: group, message: "There is no test in it." }],
    };
  }
  if (group === "browser") setEnvironment({ CHROMIUM_PATH: findChromium() });
  return runTestFiles(files);
}

await runCommand(async (words) => {
  const groups = TEST_GROUPS.map((group) => ({ group, files: listTestFiles(group, words) }));
  const chosen = words.length > 0 ? groups.filter(({ files }) => files.length > 0) : groups;
  if (chosen.length === 0)
    throw new AppError("USAGE", `No test file below tests/ starts with ${words.join(" or ")}.`);
  if (chosen.some(({ group }) => !GROUPS_BY_THEMSELVES.has(group))) await prepareServers();
  if (words.length === 0) {
    await count("lint", () => runCheck("lint", "node_modules/@biomejs/biome/bin/biome", ["check"]));
    await count("types", () => runCheck("types", "node_modules/typescript/bin/tsc", ["--noEmit"]));
  }
  for (const { group, files } of chosen) await count(group, () => runGroup(group, files));
  out.write(`${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
});
