import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { childEnvironment } from "#lib/config/env.ts";

export type CommandResult = { code: number | null; stdout: string; stderr: string };

/** Runs one of lib/cli with the words, as its npm script would; `input` goes to its standard input. */
export async function runCommandLine(
  command: string,
  words: string[],
  { input = "", env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [`lib/cli/${command}.ts`, ...words], { env: childEnvironment(env) });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.on("error", () => {}).end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, stdout, stderr };
}
