import type { Database } from "#lib/db/database-client.ts";
import type { GivenFacts } from "#lib/domain/article.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { ensureCorpus } from "#lib/ingest/ensure-corpus.ts";
import { ingestFile } from "#lib/ingest/ingest-file.ts";
import { listArticleFiles } from "#lib/ingest/list-article-files.ts";
import { loadReader, type Reader } from "#lib/ingest/load-reader.ts";
import { nameSource } from "#lib/ingest/name-source.ts";
import { saveLexicon } from "#lib/store/save-lexicon.ts";

/** What became of one file. `message`: for people, one line. */
export type FileProgress = { source: string; done: number; total: number; result: FileResult };
export type FileResult = "read" | "unchanged" | "new version" | "refused";

export type Ingestion = {
  database: Database;
  /** Files and folders, absolute or from `root`. */
  paths: string[];
  given?: GivenFacts;
  /** The project's root, from which sources are named. */
  root?: string;
  reader?: Reader;
  onProgress?: (progress: FileProgress) => void;
};

/** `refused` and `notes`: one line each, in the order of the files. */
export type IngestReport = {
  read: number;
  unchanged: number;
  newVersions: number;
  refused: { source: string; error: AppError }[];
  notes: { source: string; reason: string }[];
};

const nothingGiven: GivenFacts = { outlet: null, published: null, url: null };
const results = {
  added: "read",
  "read-anew": "read",
  "new-version": "new version",
  unchanged: "unchanged",
} as const;

/**
 * Files to articles in the store, and then what they all say together. A bad file is reported and the others are read.
 * Each article is kept as soon as it is read; a run that is killed is completed by the next one.
 * Throws: AppError USAGE for one address given to several files, LEXICON_INVALID; the database's errors
 */
export async function ingestPaths(ingestion: Ingestion): Promise<IngestReport> {
  const { database, paths, given = nothingGiven, root = process.cwd(), reader = loadReader() } = ingestion;
  const { files, refused } = await listArticleFiles(paths, root);
  if (given.url && files.length > 1) {
    throw new AppError(
      "USAGE",
      `--url names one article, and ${files.length} files were found; give it with one file.`,
    );
  }
  await saveLexicon(database, reader.lexicon);
  const report: IngestReport = { read: 0, unchanged: 0, newVersions: 0, refused: [], notes: [] };
  report.refused.push(...refused.map(({ file, error }) => ({ source: nameSource(file, root), error })));
  for (const [index, path] of files.entries()) {
    const source = nameSource(path, root);
    const result = await ingestOne(report, source, () => ingestFile(database, reader, { path, given, root }));
    ingestion.onProgress?.({ source, done: index + 1, total: files.length, result });
  }
  const { failed } = await ensureCorpus(database, reader);
  report.refused.push(...failed);
  return report;
}

type Ingest = () => ReturnType<typeof ingestFile>;

async function ingestOne(report: IngestReport, source: string, ingest: Ingest): Promise<FileResult> {
  try {
    const { outcome, issues } = await ingest();
    const result = results[outcome];
    if (result === "read") report.read++;
    else if (result === "unchanged") report.unchanged++;
    else report.newVersions++;
    report.notes.push(...issues.map(({ reason }) => ({ source, reason })));
    return result;
  } catch (error) {
    // Only what is wrong with this file; without a database no other file can be read either.
    if (!(error instanceof AppError)) throw error;
    report.refused.push({ source, error });
    return "refused";
  }
}
