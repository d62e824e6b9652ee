import { spawn } from "node:child_process";
import path from "node:path";
import { buildApp } from "#lib/cli/build-app.ts";
import { childEnvironment, readEnvironment } from "#lib/config/env.ts";
import { findFreePort } from "#lib/db/embedded/find-free-port.ts";

/** The built production server, running. */
export interface AppServer {
  /** Without a slash at its end. */
  address: string;
  stop(): Promise<void>;
}

/** `npm test` has built the app; a test file that is run by itself builds it where the sources changed. */
async function findApp(): Promise<string> {
  const { testAppDir, dataDir } = readEnvironment();
  return testAppDir ?? (await buildApp(dataDir)).folder;
}

/** Serves the built app over a database on a free port. It goes with the test's process, however that ends. */
export async function startAppServer(databaseUrl: string): Promise<AppServer> {
  const [folder, port] = await Promise.all([findApp(), findFreePort()]);
  const script = path.resolve(import.meta.dirname, "serve-built-app.ts");
  const child = spawn(process.execPath, [script, folder], {
    stdio: ["ignore", "pipe", "pipe"],
    env: childEnvironment({ DATABASE_URL: databaseUrl, HOST: "127.0.0.1", PORT: String(port) }),
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (text: string) => {
      said += text;
      if (said.includes("Ready")) resolve();
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("close", () => reject(new Error(`The app's server ended at once: ${said.trim()}`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      process.off("exit", kill);
      child.kill("SIGTERM");
      await ended;
    },
  };
}
