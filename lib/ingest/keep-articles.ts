/** Articles as they came into readings in the store, several at a time. */
import type { Database } from "#lib/db/database-client.ts";
import type { ArticleReading, RawArticle } from "#lib/domain/article.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import { AppError } from "#lib/errors/app-error.ts";
import type { Reader } from "#lib/ingest/load-reader.ts";
import type { ReadInThread } from "#lib/ingest/read-beside.ts";
import { findReadingVersions } from "#lib/store/publication.ts";
import { type ArticleToSave, type SaveOutcome, saveArticles } from "#lib/store/save-articles.ts";

/** `issues`: what came up before the pipeline; they join the reading's own. */
export type ArticleToKeep = { raw: RawArticle; issues: ReadingIssue[] };

/** An article that is read and can be kept, or what was wrong with it. */
export type ReadArticle = ArticleToSave | AppError;

/**
 * Reads articles; a text that this reader has read already is not read again.
 * @param read of another thread, where there is one @returns for each, in their order, what is to be kept
 * Throws: the database's errors
 */
export async function readArticles(
  database: Database,
  reader: Reader,
  articles: readonly ArticleToKeep[],
  read?: ReadInThread,
): Promise<ReadArticle[]> {
  const raws = articles.map(({ raw }) => raw);
  const versions = await findReadingVersions(database, raws);
  const unread = articles.filter((_, i) => versions[i] !== reader.version);
  const beside = await read?.(unread.map(({ raw }) => raw));
  const readings = beside
    ? beside.readings.map((reading, i) => withIssues(reading, unread[i]))
    : readAll(reader, unread);
  const traits = beside?.traits;
  const readingOf = new Map(readings.map((reading, i) => [unread[i], { reading, traits: traits?.[i] }]));
  return articles.map((article): ReadArticle => {
    const found = readingOf.get(article);
    const reading = found?.reading ?? null;
    if (reading instanceof AppError) return reading;
    const own = found?.traits ?? (reading ? reader.traitsOf(reading) : null);
    return { raw: article.raw, reading, traits: own, readingVersion: reader.version };
  });
}

/**
 * Keeps articles that were read. A fault with one of them is its own: the others are kept.
 * @returns for each, in their order, what became of it, or what was wrong with it
 * Throws: the database's errors
 */
export async function keepArticles(
  database: Database,
  read: readonly ReadArticle[],
): Promise<(SaveOutcome | AppError)[]> {
  const toSave = read.flatMap((article) => (article instanceof AppError ? [] : [article]));
  const outcomes = await saveAll(database, toSave);
  const outcomeOf = new Map(toSave.map((article, i) => [article, outcomes[i]]));
  return read.map((article) =>
    article instanceof AppError ? article : (outcomeOf.get(article) ?? lost(article)),
  );
}

/** The pipeline's readings with what came up before them; AppError INTERNAL for a fault of the pipeline. */
export function readAll(reader: Reader, articles: readonly ArticleToKeep[]): (ArticleReading | AppError)[] {
  try {
    const readings = reader.readArticles(articles.map(({ raw }) => raw));
    return readings.map((reading, i) => withIssues(reading, articles[i]));
  } catch (cause) {
    // Which of several it was is seen when each is read by itself.
    if (articles.length > 1) return articles.flatMap((article) => readAll(reader, [article]));
    const [line] = String(cause).split("\n");
    const source = articles[0]?.raw.source ?? "the article";
    const message = `${source} could not be read by a fault of ours (${line}); report it.`;
    return [new AppError("INTERNAL", message, { cause })];
  }
}

function lost({ raw }: ArticleToSave): AppError {
  return new AppError("INTERNAL", `${raw.source} was read and not kept; report this fault.`);
}

function withIssues(reading: ArticleReading, article: ArticleToKeep | undefined): ArticleReading {
  return { ...reading, issues: [...(article?.issues ?? []), ...reading.issues] };
}

async function saveAll(database: Database, articles: ArticleToSave[]): Promise<(SaveOutcome | AppError)[]> {
  if (articles.length === 0) return [];
  try {
    return await saveArticles(database, articles);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (articles.length === 1) return [error];
    const outcomes: (SaveOutcome | AppError)[] = [];
    for (const article of articles) outcomes.push(...(await saveAll(database, [article])));
    return outcomes;
  }
}
