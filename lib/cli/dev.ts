/** `npm run dev`: Next's server for development, over the same database as `npm start`. */
import { spawn } from "node:child_process";
import path from "node:path";
import { openForServing } from "#lib/cli/open-for-serving.ts";
import { readSeeds } from "#lib/cli/read-seeds.ts";
import { runCommand } from "#lib/cli/run-command.ts";
import { childEnvironment } from "#lib/config/env.ts";
import { beforeExit } from "#lib/db/exit-tasks.ts";

await runCommand(async () => {
  const { databaseUrl, dataDir, host, port } = await openForServing();
  await readSeeds(databaseUrl, dataDir);
  const next = path.resolve("node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "dev", "--hostname", host, "--port", String(port)], {
    stdio: "inherit",
    env: childEnvironment({ DATABASE_URL: databaseUrl }),
  });
  const ended = new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  beforeExit(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  return ended;
});
