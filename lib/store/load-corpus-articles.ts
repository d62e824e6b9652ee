import type { Database } from "#lib/db/database-client.ts";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import { buildReading, readingInclude } from "#lib/store/build-reading.ts";
import { hashText } from "#lib/store/hash.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/** Articles for one round of queries: their rows are some megabytes. */
const articlesPerRound = 100;

/** `hash` tells which articles, read by which pipeline, these are. */
export type CorpusArticles = { articles: CorpusArticle[]; hash: string };

/** The current articles with their readings exactly as they were saved, by id, so that no order of reading shows. */
export async function loadCorpusArticles(database: Database): Promise<CorpusArticles> {
  const current = await listCurrent(database);
  const articles: CorpusArticle[] = [];
  for (let at = 0; at < current.length; at += articlesPerRound) {
    const ids = current.slice(at, at + articlesPerRound).map(({ id }) => id);
    const rows = await database.article.findMany({ where: { id: { in: ids } }, include: readingInclude });
    rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    articles.push(...rows.map((row) => ({ id: row.id, reading: buildReading(row) })));
  }
  return { articles, hash: hashOf(current) };
}

/** The hash that loadCorpusArticles would give now. */
export async function hashCorpusArticles(database: Database | Transaction): Promise<string> {
  return hashOf(await listCurrent(database));
}

type CurrentArticle = { id: string; source: string; pipelineVersion: string };

async function listCurrent(database: Database | Transaction): Promise<CurrentArticle[]> {
  const rows = await database.article.findMany({
    where: { current: true },
    select: { id: true, source: true, pipelineVersion: true },
  });
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function hashOf(articles: CurrentArticle[]): string {
  return hashText(
    JSON.stringify(articles.map(({ id, source, pipelineVersion }) => [id, source, pipelineVersion])),
  );
}
