/** A command that uses the embedded server of a data folder (its first word) until it is told to end. */
import { runCommand } from "#lib/cli/run-command.ts";
import { EmbeddedPostgres } from "#lib/db/embedded-postgres.ts";

await runCommand(async ([dataDir = ""]) => {
  const postgres = await EmbeddedPostgres.open({ dataDir, settings: { fsync: "off" } });
  process.stdout.write(`open ${postgres.pid} ${postgres.adopted ? "adopted" : "started"}\n`);
  setInterval(() => {}, 60_000);
  return "serving";
});
