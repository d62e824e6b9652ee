/** `npm run ingest -- [--outlet NAME] [--published DATE] [--url ADDRESS] PATH…`: articles into the database. */
import { SingleBar } from "cli-progress";
import { fromCaller } from "#lib/cli/from-caller.ts";
import { runCommand } from "#lib/cli/run-command.ts";
import { failUsage } from "#lib/cli/usage.ts";
import { withDatabase } from "#lib/cli/with-database.ts";
import { openDatabase } from "#lib/db/database-client.ts";
import { AppError } from "#lib/errors/app-error.ts";
import type { PlacingProgress } from "#lib/ingest/ensure-corpus.ts";
import { type FileProgress, type IngestReport, ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { type IngestWords, parseIngestWords } from "#lib/ingest/parse-ingest-words.ts";

type ProgressTeller = {
  tell: (progress: FileProgress) => void;
  place: (progress: PlacingProgress) => void;
  end: () => void;
};

/** Bars where a person watches, with the time left; lines where the output is kept. */
function openProgress(): ProgressTeller {
  return process.stderr.isTTY ? showBars() : printLines();
}

function printLines(): ProgressTeller {
  let first: { at: number; done: number } | null = null;
  return {
    tell: ({ source, done, total, result }) =>
      process.stderr.write(`${done}/${total} ${source}: ${result}\n`),
    place({ done, total }) {
      // A few articles are put beside the others before anybody could read of it.
      if (total < fewestToTell) return;
      const now = performance.now();
      first ??= { at: now, done };
      const perArticle = done > first.done ? (now - first.at) / (done - first.done) : 0;
      const left = perArticle > 0 ? `, ${((perArticle * (total - done)) / 1000).toFixed(0)} s left` : "";
      process.stderr.write(`${done}/${total} put beside the others${left}\n`);
    },
    end: () => {},
  };
}

const fewestToTell = 500;

function showBars(): ProgressTeller {
  const reading = openBar("{bar} {value}/{total} {source}");
  const placing = openBar("{bar} {value}/{total} put beside the others, {eta_formatted} left");
  return {
    tell({ source, done, total }) {
      reading.show(done, total, { source });
      if (done === total) reading.end();
    },
    place: ({ done, total }) => placing.show(done, total, {}),
    end() {
      reading.end();
      placing.end();
    },
  };
}

function openBar(format: string) {
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true });
  let isOpen = false;
  return {
    show(done: number, total: number, words: object) {
      if (!isOpen) bar.start(total, 0, words);
      isOpen = true;
      bar.update(done, words);
    },
    end() {
      if (isOpen) bar.stop();
      isOpen = false;
    },
  };
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
      return await ingestPaths({
        database,
        paths: paths.map(fromCaller),
        given,
        onProgress: progress.tell,
        onPlacing: progress.place,
      });
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
