import { once } from "node:events";

/**
 * Prints values as lines of JSON on standard output, and waits where the reader is slower. The bytes depend on the
 * values alone. A reader that goes away ends the command (see runCommand).
 */
export async function printLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, "drain");
}
