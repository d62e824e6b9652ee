import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { FoundWordsView } from "#lib/domain/views/search-view.ts";
import { chooseSentences } from "#lib/queries/choose-sentences.ts";
import { listMatchedWords } from "#lib/queries/list-matched-words.ts";
import { matches } from "#lib/queries/search-sql.ts";
import { type TextNumbers, textSelect, toTextView } from "#lib/queries/text-view.ts";

/** Enough to see why an event is in the list; the rest is on its page. */
const SHOWN_PER_EVENT = 2;

type ClaimRow = { eventSlug: string; articleId: string; index: number; text: string };

/**
 * For each of these events, the first words on it that a search found: its claims as the texts make them, else a
 * sentence of the first text mainly about it that has the words elsewhere. An event found by our own words alone has none.
 */
export async function listFoundWords(
  slugs: readonly string[],
  words: string | null,
  numbers: TextNumbers,
  database: Database = getDatabase(),
): Promise<ReadonlyMap<string, FoundWordsView[]>> {
  if (words === null || slugs.length === 0) return new Map();
  const claims = await listClaims(slugs, words, database);
  const told = new Set(claims.map(({ eventSlug }) => eventSlug));
  const texts = await listTexts(
    slugs.filter((slug) => !told.has(slug)),
    words,
    database,
  );
  const articles = await database.article.findMany({
    where: { id: { in: [...claims, ...texts].map(({ articleId }) => articleId) } },
    select: textSelect,
  });
  const views = new Map(articles.map((article) => [article.id, toTextView(article, numbers)]));
  const found = Map.groupBy([...claims, ...texts], ({ eventSlug }) => eventSlug);
  return new Map(
    [...found].map(([slug, rows]) => [
      slug,
      rows.flatMap(({ articleId, index, text: said }): FoundWordsView[] => {
        const text = views.get(articleId);
        if (text === undefined) return [];
        return [{ text, words: said, mark: index === null ? null : { articleId, kind: "claim", index } }];
      }),
    ]),
  );
}

/** Claims on the events whose own words match, the same words once for each event. */
async function listClaims(slugs: readonly string[], words: string, database: Database): Promise<ClaimRow[]> {
  return database.$queryRaw<ClaimRow[]>`
    SELECT "eventSlug", "articleId", index, text
      FROM (SELECT told.*, ROW_NUMBER() OVER (PARTITION BY "eventSlug" ORDER BY "articleId", index) AS rank
              FROM (SELECT DISTINCT ON (k."eventSlug", m.text) k."eventSlug", m."articleId", m.index, m.text
                      FROM "Claim" k
                      JOIN "ClaimAppearance" l ON l."claimSlug" = k.slug
                      JOIN "ClaimMention" m ON m."articleId" = l."articleId" AND m.index = l."mentionIndex"
                     WHERE k."eventSlug" = ANY(${[...slugs]}::text[]) AND ${matches("claimMention", words)}
                     ORDER BY k."eventSlug", m.text, m."articleId", m.index) AS told) AS ranked
     WHERE rank <= ${SHOWN_PER_EVENT}
     ORDER BY "eventSlug", rank`;
}

/** A sentence of the first text mainly about each event that has the words. */
async function listTexts(slugs: readonly string[], words: string, database: Database) {
  if (slugs.length === 0) return [];
  const firsts = await database.$queryRaw<{ eventSlug: string; articleId: string }[]>`
    SELECT x."eventSlug", MIN(a.id) AS "articleId"
      FROM "EventCoverage" x
      JOIN "Article" a ON a.id = x."articleId" AND x.lead
     WHERE x."eventSlug" = ANY(${[...slugs]}::text[]) AND ${matches("article", words)}
     GROUP BY x."eventSlug"
     ORDER BY x."eventSlug"`;
  const articles = await database.article.findMany({
    where: { id: { in: firsts.map(({ articleId }) => articleId) } },
    select: { id: true, text: true, sentences: { orderBy: { index: "asc" } } },
  });
  const matched = await listMatchedWords(
    words,
    articles.map(({ text }) => text),
    database,
  );
  const sentences = new Map(
    articles.map((article) => [
      article.id,
      chooseSentences(article.text, article.sentences, null, matched)[0],
    ]),
  );
  return firsts.flatMap(({ eventSlug, articleId }) => {
    const text = sentences.get(articleId);
    return text === undefined ? [] : [{ eventSlug, articleId, index: null, text }];
  });
}
