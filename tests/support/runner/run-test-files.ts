import path from "node:path";
import { run } from "node:test";

/** One failed test, as it is told to people. */
export interface TestFailure {
  file: string;
  name: string;
  message: string;
}

export interface TestResult {
  passed: number;
  failures: TestFailure[];
}

/** As many files at once as the machines have cores that the project is planned for. */
const CONCURRENT_FILES = 2;
/** A test that hangs fails; no file takes half of it on a busy machine. */
const FILE_TIMEOUT_MS = 240_000;
const MAX_MESSAGE_LINES = 30;

function describe(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  const text = cause.message || cause.stack || String(cause);
  return text.trim().split("\n").slice(0, MAX_MESSAGE_LINES).join("\n");
}

/**
 * Runs test files, each in a process of its own, and counts what they ran. A file that cannot be loaded, one that runs
 * no test, and a hook that fails count as failures too.
 */
export async function runTestFiles(files: string[]): Promise<TestResult> {
  const result: TestResult = { passed: 0, failures: [] };
  const errorOutput = new Map<string, string>();
  const fail = (file: string | undefined, name: string, message: string) => {
    result.failures.push({ file: path.relative(process.cwd(), file ?? ""), name, message });
  };
  const stream = run({
    files: files.map((file) => path.resolve(file)),
    concurrency: CONCURRENT_FILES,
    timeout: FILE_TIMEOUT_MS,
  });
  for await (const { type, data } of stream) {
    if (type === "test:stderr") {
      errorOutput.set(data.file, (errorOutput.get(data.file) ?? "") + data.message);
    } else if (type === "test:pass") {
      if (data.details.type === "suite" || data.skip || data.todo) continue;
      if (data.name === data.file) fail(data.file, "(the file)", "It ran no test.");
      else result.passed += 1;
    } else if (type === "test:fail") {
      const { details, file, name } = data;
      const { failureType } = Object(details.error);
      if (details.type === "suite" && failureType !== "hookFailed") continue;
      if (name === file) fail(file, "(the file)", errorOutput.get(file)?.trim() || describe(details.error));
      else fail(file, name, describe(details.error));
    }
  }
  return result;
}
