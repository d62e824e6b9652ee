/** The process behind `startAppServer`: serves a built app, and ends with its parent. Words: the app's folder. */
import { runCommand } from "#lib/cli/run-command.ts";
import { readEnvironment } from "#lib/config/env.ts";
import { serveApp } from "#lib/serve/serve-app.ts";

await runCommand(async ([folder = ""]) => {
  const { databaseUrl, host, port } = readEnvironment();
  await serveApp({ folder, databaseUrl: databaseUrl ?? "", host, port });
  process.stdout.write("Ready\n");
  return "serving";
});
