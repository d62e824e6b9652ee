/** `npm start`: from whatever state the machine is in to pages that answer, one line a step. */
import { buildApp } from "#lib/cli/build-app.ts";
import { openForServing } from "#lib/cli/open-for-serving.ts";
import { readSeeds } from "#lib/cli/read-seeds.ts";
import { runCommand } from "#lib/cli/run-command.ts";
import { step } from "#lib/cli/setup/step.mjs";
import { serveApp } from "#lib/serve/serve-app.ts";

const out = process.stdout;

await runCommand(async () => {
  const { databaseUrl, dataDir, host, port, address } = await openForServing();
  const folder = await step(out, "App", async (tell) => {
    const app = await buildApp(dataDir);
    tell(app.isNew ? "built" : "as built before");
    return app.folder;
  });
  await readSeeds(databaseUrl, dataDir);
  await step(out, "Server", async (tell) => {
    await serveApp({ folder, databaseUrl, host, port });
    tell(`on ${host}, port ${port}`);
  });
  out.write(`Ready ${address}\n`);
  return "serving";
});
