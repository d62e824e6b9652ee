import type { Database } from "#lib/db/database-client.ts";
import type { GivenFacts } from "#lib/domain/article.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { ensureCorpus, type PlacingProgress } from "#lib/ingest/ensure-corpus.ts";
import {
  type ArticleToKeep,
  keepArticles,
  type ReadArticle,
  readArticles,
} from "#lib/ingest/keep-articles.ts";
import { listArticleFiles } from "#lib/ingest/list-article-files.ts";
import { loadReader, type Reader } from "#lib/ingest/load-reader.ts";
import { nameSource } from "#lib/ingest/name-source.ts";
import { placeBeside } from "#lib/ingest/place-beside.ts";
import { type ReadBeside, readBeside } from "#lib/ingest/read-beside.ts";
import { readRawArticle } from "#lib/ingest/read-raw-article.ts";
import { articleIdOf } from "#lib/store/article-identity.ts";
import { type ReadingCache, remember } from "#lib/store/corpus/stored-readings.ts";
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
  /** From so many kept articles on they are placed while others are read (unless given, some hundreds). */
  placeFrom?: number;
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
  const { database, paths, given = nothingGiven, root = process.cwd() } = ingestion;
  const { files, refused } = await listArticleFiles(paths, root);
  if (given.url && files.length > 1) {
    throw new AppError(
      "USAGE",
      `--url names one article, and ${files.length} files were found; give it with one file.`,
    );
  }
  const report: IngestReport = { read: 0, unchanged: 0, newVersions: 0, refused: [], notes: [] };
  report.refused.push(...refused.map(({ file, error }) => ({ source: nameSource(file, root), error })));
  // A reader of its own is the caller's; that of the program can be loaded in a second thread too.
  const beside = files.length >= fewestFilesBeside && !ingestion.reader ? readBeside() : undefined;
  const reader = ingestion.reader ?? loadReader();
  // While that is written, the first articles are read.
  const lexiconSaved = saveLexicon(database, reader.lexicon, reader.version);
  lexiconSaved.catch(() => {});
  const cache: ReadingCache = new Map();
  const placing = await placeBeside(database, reader, cache, ingestion.placeFrom);
  try {
    const options = { database, reader, given, root, beside };
    const batches = batchesOf(files).map((batch) => ({ batch, start: () => readBatch(options, batch) }));
    for await (const { batch, read } of readAhead(batches)) {
      await lexiconSaved;
      const outcomes = await keepArticles(
        database,
        read.map(({ article }) => article),
      );
      placing.noteKept(rememberAdded(cache, read, outcomes));
      read.forEach(({ source, issues }, i) => {
        const outcome = outcomes[i] ?? new AppError("INTERNAL", `${source} was not kept; report this fault.`);
        if (!(outcome instanceof AppError))
          report.notes.push(...issues.map(({ reason }) => ({ source, reason })));
        const result = count(report, source, outcome);
        ingestion.onProgress?.({ source, done: batch.from + i + 1, total: files.length, result });
      });
    }
    await lexiconSaved;
  } finally {
    await beside?.stop();
    await placing.settle();
  }
  const { failed } = await ensureCorpus(database, reader, ingestion.onPlacing, cache);
  report.refused.push(...failed);
  return report;
}

/** From so many files on a second thread is worth its start. */
const fewestFilesBeside = 300;
/** So many files are kept in one transaction: what a run that is killed has to read again. */
const filesPerBatch = 64;

type Batch = { from: number; paths: string[] };
/** `issues`: what came up before the pipeline. */
type ReadFile = { source: string; article: ReadArticle; issues: ReadingIssue[] };
type ReadBatch = { batch: Batch; start: () => Promise<ReadFile[]> };

function* batchesOf(files: string[]): Generator<Batch> {
  for (let from = 0; from < files.length; from += filesPerBatch)
    yield { from, paths: files.slice(from, from + filesPerBatch) };
}

/** So many batches are read ahead of the one that is kept: placing may hold up the keeping for a while. */
const batchesAhead = 3;

/** While one batch is kept the next are read. */
async function* readAhead(batches: Iterable<ReadBatch>): AsyncGenerator<{ batch: Batch; read: ReadFile[] }> {
  const ahead: { batch: Batch; read: Promise<ReadFile[]> }[] = [];
  for (const { batch, start } of batches) {
    const read = start();
    // Where the caller stops early, what was read ahead is nobody's.
    read.catch(() => {});
    ahead.push({ batch, read });
    const first = ahead.length > batchesAhead ? ahead.shift() : undefined;
    if (first) yield { batch: first.batch, read: await first.read };
  }
  for (const { batch, read } of ahead) yield { batch, read: await read };
}

type BatchOptions = Required<Pick<Ingestion, "database" | "reader" | "given" | "root">> & {
  beside: ReadBeside | undefined;
};

/** Spares placing the unpacking of what was just packed. @returns how many were added */
function rememberAdded(
  cache: ReadingCache,
  read: readonly ReadFile[],
  outcomes: readonly (SaveOutcome | AppError)[],
): number {
  const added = read.filter((_, i) => outcomes[i] === "added");
  for (const { article } of added)
    if (!(article instanceof AppError) && article.reading)
      remember(cache, { id: articleIdOf(article.raw.text, article.raw.given), reading: article.reading });
  return added.length;
}

/** Some files, each with what is to be kept of it or what was wrong with it. */
async function readBatch(
  { database, reader, given, root, beside }: BatchOptions,
  { paths }: Batch,
): Promise<ReadFile[]> {
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
  const articles = await readArticles(database, reader, toKeep, beside?.nextReader());
  const articleOf = new Map(readable.map((file, i) => [file, articles[i]]));
  return files.map(({ source, file }) => {
    if (file instanceof AppError) return { source, article: file, issues: [] };
    const article = articleOf.get(file);
    return article
      ? { source, article, issues: file.issues }
      : {
          source,
          article: new AppError("INTERNAL", `${source} was not read; report this fault.`),
          issues: [],
        };
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
