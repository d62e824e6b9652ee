import type { Database } from "#lib/db/database-client.ts";
import type { GivenFacts } from "#lib/domain/article.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { ensureCorpus, type PlacingProgress } from "#lib/ingest/ensure-corpus.ts";
import { type ArticleToKeep, keepArticles } from "#lib/ingest/keep-articles.ts";
import { listArticleFiles } from "#lib/ingest/list-article-files.ts";
import { loadReader, type Reader } from "#lib/ingest/load-reader.ts";
import { nameSource } from "#lib/ingest/name-source.ts";
import { readRawArticle } from "#lib/ingest/read-raw-article.ts";
import { recallGiven } from "#lib/store/publication.ts";
import type { SaveOutcome } from "#lib/store/save-articles.ts";
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
  onPlacing?: (progress: PlacingProgress) => void;
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
 * Articles are kept as soon as they are read, some at a time; a run that is killed is completed by the next one.
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
  await saveLexicon(database, reader.lexicon, reader.version);
  const report: IngestReport = { read: 0, unchanged: 0, newVersions: 0, refused: [], notes: [] };
  report.refused.push(...refused.map(({ file, error }) => ({ source: nameSource(file, root), error })));
  for (const batch of batchesOf(files)) {
    const results = await ingestBatch({ database, reader, given, root }, batch);
    results.forEach(({ source, outcome, issues }, i) => {
      const result = count(report, source, outcome);
      report.notes.push(...issues.map(({ reason }) => ({ source, reason })));
      ingestion.onProgress?.({ source, done: batch.from + i + 1, total: files.length, result });
    });
  }
  const { failed } = await ensureCorpus(database, reader, ingestion.onPlacing);
  report.refused.push(...failed);
  return report;
}

/** So many files are kept in one transaction: what a run that is killed has to read again. */
const filesPerBatch = 64;

type Batch = { from: number; paths: string[] };
type FileOutcome = { source: string; outcome: SaveOutcome | AppError; issues: ReadingIssue[] };

function* batchesOf(files: string[]): Generator<Batch> {
  for (let from = 0; from < files.length; from += filesPerBatch)
    yield { from, paths: files.slice(from, from + filesPerBatch) };
}

type BatchOptions = Required<Pick<Ingestion, "database" | "reader" | "given" | "root">>;

/** Some files into the store, each with what became of it. */
async function ingestBatch(
  { database, reader, given, root }: BatchOptions,
  { paths }: Batch,
): Promise<FileOutcome[]> {
  const files = await Promise.all(paths.map((path) => readOne(path, given, root)));
  const readable = files.flatMap(({ file }) => (file instanceof AppError ? [] : [file]));
  const known = await recallGiven(
    database,
    readable.map(({ raw }) => raw),
  );
  const toKeep = readable.map(({ raw, issues }, i) => ({
    raw: { ...raw, given: known[i] ?? given },
    issues,
  }));
  const outcomes = await keepArticles(database, reader, toKeep);
  const outcomeOf = new Map(readable.map((file, i) => [file, outcomes[i]]));
  return files.map(({ source, file }) => {
    if (file instanceof AppError) return { source, outcome: file, issues: [] };
    const outcome =
      outcomeOf.get(file) ?? new AppError("INTERNAL", `${source} was not kept; report this fault.`);
    return { source, outcome, issues: outcome instanceof AppError ? [] : file.issues };
  });
}

/** Only what is wrong with this file; other errors are no file's. */
async function readOne(
  path: string,
  given: GivenFacts,
  root: string,
): Promise<{ source: string; file: ArticleToKeep | AppError }> {
  const source = nameSource(path, root);
  try {
    return { source, file: await readRawArticle(path, given, root) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { source, file: error };
  }
}

function count(report: IngestReport, source: string, outcome: SaveOutcome | AppError): FileResult {
  if (outcome instanceof AppError) {
    report.refused.push({ source, error: outcome });
    return "refused";
  }
  const result = results[outcome];
  if (result === "read") report.read++;
  else if (result === "unchanged") report.unchanged++;
  else report.newVersions++;
  return result;
}
