import fs from "node:fs";
import path from "node:path";
import { readEnvironment } from "#lib/config/env.ts";
import { AppError } from "#lib/errors/app-error.ts";

function writeLog(error: unknown): string | null {
  try {
    const { dataDir } = readEnvironment();
    const file = path.join(dataDir, "errors.log");
    fs.mkdirSync(dataDir, { recursive: true });
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    fs.appendFileSync(file, `${new Date().toISOString()} ${process.argv.slice(1).join(" ")}\n${details}\n\n`);
    return path.relative(process.cwd(), file);
  } catch {
    return null;
  }
}

/** The line of a message that says what is wrong: Prisma's begin with the call, and end with it. */
function summarize(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).trim().split("\n");
  const line = lines[0]?.startsWith("Invalid `") ? lines.at(-1) : lines[0];
  return line?.trim() || "no message";
}

/** Tells people of an error in one line on standard error. What nobody foresaw goes with its stack into a log file. */
export function reportError(error: unknown): void {
  if (error instanceof AppError) {
    process.stderr.write(`${error.message}\n`);
    return;
  }
  const log = writeLog(error);
  process.stderr.write(`Unexpected fault: ${summarize(error)}${log ? ` (details in ${log})` : ""}\n`);
}
