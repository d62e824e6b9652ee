/** Readings packed as the corpus stages take them: one row an article, in place of the hundreds that queries read. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type ArticleReading, articleReadingSchema } from "#lib/domain/article.ts";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/** Fast rather than small: what is packed is mostly the names of fields. */
const compression = { level: 1 };

/** Without what the article's own row holds. */
export function packReading(reading: ArticleReading): Buffer {
  const article = { ...reading.article, text: "", original: "", source: "" };
  return deflateRawSync(JSON.stringify({ ...reading, article }), compression);
}

/** @throws ZodError where the row is no reading, which only a change of the database from outside can bring about */
function unpackReading(
  packed: Uint8Array,
  own: { text: string; original: string; source: string },
): ArticleReading {
  const reading = JSON.parse(inflateRawSync(packed).toString("utf8"));
  return articleReadingSchema.parse({ ...reading, article: { ...reading.article, ...own } });
}

/** Readings that were unpacked once: an article is looked at again with each one that tells of its events. */
export type ReadingCache = Map<string, CorpusArticle>;

/** Some hundred megabytes. */
const mostCached = 2000;
const articlesPerRound = 200;

/**
 * The articles with their readings exactly as they were saved, in the order of `ids`.
 * @param cache of this run; a reading never changes under its id while one version of the pipeline runs
 */
export async function loadCorpusArticles(
  transaction: Transaction,
  ids: readonly string[],
  cache: ReadingCache,
): Promise<CorpusArticle[]> {
  const missing = ids.filter((id) => !cache.has(id));
  const found = new Map<string, CorpusArticle>();
  for (let at = 0; at < missing.length; at += articlesPerRound) {
    const round = missing.slice(at, at + articlesPerRound);
    const rows = await transaction.article.findMany({
      where: { id: { in: round } },
      select: {
        id: true,
        text: true,
        original: true,
        source: true,
        storedReading: { select: { packed: true } },
      },
    });
    for (const { id, storedReading, ...own } of rows)
      if (storedReading) found.set(id, { id, reading: unpackReading(storedReading.packed, own) });
  }
  const articles = ids.flatMap((id) => cache.get(id) ?? found.get(id) ?? []);
  for (const article of articles) remember(cache, article);
  return articles;
}

/** The latest used are kept. */
export function remember(cache: ReadingCache, article: CorpusArticle): void {
  cache.delete(article.id);
  cache.set(article.id, article);
  if (cache.size <= mostCached) return;
  const [oldest] = cache.keys();
  if (oldest !== undefined) cache.delete(oldest);
}
