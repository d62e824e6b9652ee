import type { Database } from "#lib/db/database-client.ts";
import type { CorpusArticle, CorpusReading } from "#lib/domain/corpus.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { readArticle } from "#lib/ingest/ingest-file.ts";
import type { Reader } from "#lib/ingest/load-reader.ts";
import { hashCorpusArticles, loadCorpusArticles } from "#lib/store/load-corpus-articles.ts";
import { listStaleArticles, loadStoredRaw } from "#lib/store/load-stored-raw.ts";
import { isCorpusCurrent, replaceCorpus } from "#lib/store/replace-corpus.ts";
import { saveArticle } from "#lib/store/save-article.ts";

export type EnsuredCorpus = { isBuilt: boolean; failed: { source: string; error: AppError }[] };

/**
 * Sees to it that what the articles say together is built from the articles as they are, by this reader: after a run
 * that added some, and after one that was killed before it could. Cheap where there is nothing to do.
 * Out: whether anything was built, and what this reader failed to read: stored articles that should be read anew, or
 * all of them together. What was stored stays as it was.
 * Throws: the database's errors
 */
export async function ensureCorpus(database: Database, reader: Reader): Promise<EnsuredCorpus> {
  const failed = await readStaleAnew(database, reader);
  // A turn is lost only where another process has added an article meanwhile.
  for (;;) {
    const articlesHash = await hashCorpusArticles(database);
    const isCurrent = await isCorpusCurrent(database, { articlesHash, pipelineVersion: reader.version });
    if (isCurrent) return { isBuilt: false, failed };
    const { articles, hash } = await loadCorpusArticles(database);
    const corpus = readCorpus(reader, articles);
    if (corpus instanceof AppError)
      return { isBuilt: false, failed: [...failed, { source: "corpus", error: corpus }] };
    const isBuilt = await replaceCorpus(database, corpus, {
      articlesHash: hash,
      pipelineVersion: reader.version,
    });
    if (isBuilt) return { isBuilt, failed };
  }
}

/** A fault of ours over one text must not keep the pages from showing the others: it is told, not thrown. */
function readCorpus(reader: Reader, articles: CorpusArticle[]): CorpusReading | AppError {
  try {
    return reader.readCorpus(articles);
  } catch (cause) {
    const [line] = String(cause).split("\n");
    const message = `The articles are kept, but could not be put side by side by a fault of ours (${line}); report it.`;
    return new AppError("INTERNAL", message, { cause });
  }
}

/** Articles that another version of the pipeline or the lexicon read, wherever their files are now. */
async function readStaleAnew(database: Database, reader: Reader): Promise<EnsuredCorpus["failed"]> {
  const failed: EnsuredCorpus["failed"] = [];
  for (const id of await listStaleArticles(database, reader.version)) {
    const { raw, issues } = await loadStoredRaw(database, id);
    try {
      const reading = readArticle(reader, raw, issues);
      await saveArticle(database, { raw, reading, readingVersion: reader.version });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failed.push({ source: raw.source, error });
    }
  }
  return failed;
}
