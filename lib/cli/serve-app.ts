import path from "node:path";
import { pathToFileURL } from "node:url";
import { setEnvironment } from "#lib/config/env.ts";
import { waitUntil } from "#lib/db/embedded/wait-until.ts";
import { AppError } from "#lib/errors/app-error.ts";

const ANSWER_TIMEOUT_MS = 30_000;
const POLL_MS = 20;

export interface ServedApp {
  /** The built app. */
  folder: string;
  databaseUrl: string;
  host: string;
  port: number;
}

/** What one can connect to, where the server listens on every address. */
function reachableHost(host: string): string {
  const plain = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return plain.includes(":") ? `[${plain}]` : plain;
}

/**
 * Runs the built app's server in this very process, so that no server can outlive us, and waits until it answers.
 * Throws: AppError INTERNAL where it does not.
 */
export async function serveApp({ folder, databaseUrl, host, port }: ServedApp): Promise<void> {
  setEnvironment({
    DATABASE_URL: databaseUrl,
    HOSTNAME: host,
    PORT: String(port),
    NODE_ENV: "production",
    NEXT_MANUAL_SIG_HANDLE: "true",
  });
  // Next greets with lines of its own, and advises whoever develops; what we say is one line.
  const { log, warn } = console;
  console.log = console.warn = () => {};
  try {
    await import(pathToFileURL(path.join(folder, "server.js")).href);
    const address = `http://${reachableHost(host)}:${port}/`;
    const answers = () =>
      fetch(address, { method: "HEAD" }).then(
        () => true,
        () => false,
      );
    if (await waitUntil(answers, ANSWER_TIMEOUT_MS, POLL_MS)) return;
    throw new AppError("INTERNAL", `The server did not answer at ${address}.`);
  } finally {
    Object.assign(console, { log, warn });
  }
}
