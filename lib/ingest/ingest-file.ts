import type { Database } from "#lib/db/database-client.ts";
import type { ArticleReading, GivenFacts, RawArticle } from "#lib/domain/article.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import { AppError } from "#lib/errors/app-error.ts";
import type { Reader } from "#lib/ingest/load-reader.ts";
import { readRawArticle } from "#lib/ingest/read-raw-article.ts";
import { findReadingVersion, recallGiven } from "#lib/store/publication.ts";
import { type SaveOutcome, saveArticle } from "#lib/store/save-article.ts";

export type FileOutcome = { outcome: SaveOutcome; issues: ReadingIssue[] };

/**
 * One file into the store. A text that this reader has read already is not read again.
 * Throws: AppError INPUT_… for a file that is no article, INTERNAL where its reading cannot be kept; the database's errors
 */
export async function ingestFile(
  database: Database,
  reader: Reader,
  file: { path: string; given: GivenFacts; root: string },
): Promise<FileOutcome> {
  const { raw: asNamed, issues } = await readRawArticle(file.path, file.given, file.root);
  const raw = { ...asNamed, given: await recallGiven(database, asNamed) };
  const isRead = (await findReadingVersion(database, raw)) === reader.version;
  const reading = isRead ? null : readArticle(reader, raw, issues);
  return { outcome: await saveArticle(database, { raw, reading, readingVersion: reader.version }), issues };
}

/** The pipeline's reading with what came up before it. Throws: AppError INTERNAL for a fault of the pipeline. */
export function readArticle(reader: Reader, raw: RawArticle, issues: ReadingIssue[]): ArticleReading {
  try {
    const reading = reader.readArticle(raw);
    return { ...reading, issues: [...issues, ...reading.issues] };
  } catch (cause) {
    const [line] = String(cause).split("\n");
    throw new AppError(
      "INTERNAL",
      `${raw.source} could not be read by a fault of ours (${line}); report it.`,
      { cause },
    );
  }
}
