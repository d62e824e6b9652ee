/** `npm run ingest -- [--outlet NAME] [--published DATE] [--url ADDRESS] PATH…`: articles into the database. */
import { SingleBar } from "cli-progress";
import { fromCaller } from "#lib/cli/from-caller.ts";
import { runCommand } from "#lib/cli/run-command.ts";
import { failUsage } from "#lib/cli/usage.ts";
import { withDatabase } from "#lib/cli/with-database.ts";
import { openDatabase } from "#lib/db/database-client.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { type FileProgress, type IngestReport, ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { type IngestWords, parseIngestWords } from "#lib/ingest/parse-ingest-words.ts";

type ProgressTeller = { tell: (progress: FileProgress) => void; end: () => void };

/** A bar where a person watches, a line for each file where the output is kept. */
function openProgress(): ProgressTeller {
  if (!process.stderr.isTTY) {
    const tell = ({ source, done, total, result }: FileProgress) =>
      process.stderr.write(`${done}/${total} ${source}: ${result}\n`);
    return { tell, end: () => {} };
  }
  const bar = new SingleBar({
    format: "{bar} {value}/{total} {source}",
    hideCursor: true,
    clearOnComplete: true,
  });
  let isStarted = false;
  const tell = ({ source, done, total }: FileProgress) => {
    if (!isStarted) bar.start(total, 0, { source });
    isStarted = true;
    bar.update(done, { source });
  };
  return { tell, end: () => bar.stop() };
}

function tellReport({ read, unchanged, newVersions, refused, notes }: IngestReport): void {
  for (const { error } of refused) process.stderr.write(`${error.message}\n`);
  for (const { source, reason } of notes) process.stderr.write(`${source}: ${reason}\n`);
  console.log(`${read} read, ${unchanged} unchanged, ${newVersions} new versions, ${refused.length} refused`);
}

async function ingest({ paths, given }: IngestWords): Promise<IngestReport> {
  return await withDatabase(async (databaseUrl) => {
    const database = openDatabase(databaseUrl);
    const progress = openProgress();
    try {
      return await ingestPaths({ database, paths: paths.map(fromCaller), given, onProgress: progress.tell });
    } finally {
      progress.end();
      await database.$disconnect();
    }
  });
}

await runCommand(async (words) => {
  try {
    const report = await ingest(parseIngestWords(words));
    tellReport(report);
    // Only where nothing could be done: what was read is kept, and the refused are named.
    return report.read + report.unchanged + report.newVersions > 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof AppError && error.code === "USAGE") return failUsage(error.message);
    throw error;
  }
});
