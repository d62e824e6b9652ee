import { reportError } from "#lib/cli/report-error.ts";
import { runExitTasks } from "#lib/db/exit-tasks.ts";

const SIGNAL_EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const PARENT_CHECK_MS = 300;
/** An end that hangs is worse than one that leaves the database to the next start, which adopts it. */
const END_TIMEOUT_MS = 20_000;

let isEnding = false;

async function end(exitCode: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  setTimeout(() => process.exit(exitCode), END_TIMEOUT_MS).unref();
  await runExitTasks();
  process.exit(exitCode);
}

/** A killed parent says nothing: a new one tells that the old one is gone. */
function endWithParent(): void {
  const parent = process.ppid;
  const check = () => {
    if (process.ppid !== parent) void end(SIGNAL_EXIT_CODES.SIGTERM);
  };
  setInterval(check, PARENT_CHECK_MS).unref();
}

/** The reader of our output went away (`… | head`): there is nobody left to write to. */
function endWithReader(error: Error): void {
  if ("code" in error && error.code === "EPIPE") void end(0);
}

/**
 * The frame of every command: it gets the words after the command's name and gives the exit code, or "serving" where it
 * goes on until it is told to end. However it ends, by itself, an error, a signal or its parent's death, what it opened
 * is closed. An error is told in one line.
 */
export async function runCommand(command: (words: string[]) => Promise<number | "serving">): Promise<void> {
  for (const [signal, code] of Object.entries(SIGNAL_EXIT_CODES)) process.on(signal, () => void end(code));
  const fail = (error: unknown) => {
    if (isEnding) return;
    reportError(error);
    void end(1);
  };
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  process.stdout.on("error", endWithReader);
  endWithParent();
  try {
    const result = await command(process.argv.slice(2));
    if (result === "serving") return;
    process.exitCode = result;
    await runExitTasks();
  } catch (error) {
    fail(error);
  }
}
