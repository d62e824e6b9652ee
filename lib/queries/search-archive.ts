import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { SearchKind, SearchRequest } from "#lib/domain/search-request.ts";
import type { SearchView } from "#lib/domain/views/search-view.ts";
import { findWithIndex } from "#lib/queries/find-with-index.ts";
import { listMatchedWords } from "#lib/queries/list-matched-words.ts";
import { listSearchStems } from "#lib/queries/list-search-stems.ts";
import { listTextNumbers } from "#lib/queries/list-text-numbers.ts";
import { listArticleHits, listClaimHits, listQuoteHits } from "#lib/queries/search-hits.ts";
import { matches, searchQuery } from "#lib/queries/search-sql.ts";

/** Hits of one kind on a page of its own, and where all kinds share one. */
const HITS_PER_PAGE = 20;
const HITS_PER_KIND = 5;

/** Where a hit stands: an article, and the mark's index in it (0 for the article itself). */
type HitKey = { articleId: string; index: number };

const noHits = { counts: { articles: 0, claims: 0, quotes: 0 }, articles: [], claims: [], quotes: [] };

/**
 * What the archive says of the words looked for, newest text first: an order that every reader can check, and that does
 * not change with what else matches. A claim is found by its own words, not by the
 * wording that we give to several.
 */
export async function searchArchive(
  { words, kind, page }: SearchRequest,
  database: Database = getDatabase(),
  hitsPerPage = HITS_PER_PAGE,
): Promise<SearchView> {
  const searchable = words !== "" && (await isSearchable(words, database));
  if (!searchable) return { ...noHits, searchable, pages: 1, matched: [] };
  const wanted = (one: SearchKind) => kind === null || kind === one;
  const limit = kind === null ? HITS_PER_KIND : hitsPerPage;
  const offset = kind === null ? 0 : (page - 1) * hitsPerPage;
  const keysOf = (one: SearchKind) =>
    findHitKeys(one, words, wanted(one) ? { limit, offset } : { limit: 0, offset: 0 }, database);
  const [numbers, ofArticles, ofClaims, ofQuotes] = await Promise.all([
    listTextNumbers(database),
    keysOf("articles"),
    keysOf("claims"),
    keysOf("quotes"),
  ]);
  const counts = { articles: ofArticles.total, claims: ofClaims.total, quotes: ofQuotes.total };
  const [articles, claims, quotes] = await Promise.all([
    listArticleHits(ofArticles.keys, words, numbers, database),
    listClaimHits(ofClaims.keys, numbers, database),
    listQuoteHits(ofQuotes.keys, numbers, database),
  ]);
  const shown = [
    ...articles.flatMap(({ title, sentences }) => [title, ...sentences]),
    ...claims.flatMap(({ words: said, wording }) => [said, wording ?? ""]),
    ...quotes.map(({ words: said }) => said),
  ];
  return {
    searchable,
    counts,
    articles,
    claims,
    quotes,
    pages: kind === null ? 1 : Math.max(1, Math.ceil(counts[kind] / hitsPerPage)),
    matched: await listMatchedWords(words, shown, database),
  };
}

/** A search that only excludes finds nearly everything: it is answered as it stands, though nothing lights up. */
async function isSearchable(words: string, database: Database): Promise<boolean> {
  if ((await listSearchStems(words, database)).length > 0) return true;
  const [row] = await database.$queryRaw<{ nodes: number }[]>`SELECT numnode(${searchQuery(words)}) AS nodes`;
  return (row?.nodes ?? 0) > 0;
}

/**
 * The hits of one kind as (articleId, index), each once; those of superseded versions are not taken off yet. Each table
 * is searched by itself first: joined to others, PostgreSQL would look its rows up one by one and split every text.
 */
function hitsOf(kind: SearchKind, words: string): Prisma.Sql {
  if (kind === "articles")
    return Prisma.sql`
      WITH told AS MATERIALIZED (SELECT a.id FROM "Article" a WHERE ${matches("article", words)})
      SELECT told.id AS "articleId", 0 AS index FROM told`;
  if (kind === "quotes")
    return Prisma.sql`
      WITH told AS MATERIALIZED (
             SELECT q."articleId", q.index FROM "Quote" q WHERE ${matches("quote", words)})
      SELECT "articleId", index FROM told`;
  return Prisma.sql`
    WITH told AS MATERIALIZED (
           SELECT m."articleId", m.index FROM "ClaimMention" m WHERE ${matches("claimMention", words)})
    SELECT "articleId", index FROM told`;
}

type KeyRow = { total: number; articleId: string | null; index: number | null };

/** One page of the hits of a kind, and how many there are in all, of texts that no newer version replaced. */
async function findHitKeys(
  kind: SearchKind,
  words: string,
  { limit, offset }: { limit: number; offset: number },
  database: Database,
): Promise<{ total: number; keys: HitKey[] }> {
  const rows = await findWithIndex<KeyRow>(
    Prisma.sql`
      WITH hits AS MATERIALIZED (
             SELECT h."articleId", h.index, COALESCE(c."publishedDate", i.date) AS day
               FROM (${hitsOf(kind, words)}) AS h
               JOIN "Article" c ON c.id = h."articleId" AND c.current
               LEFT JOIN "InferredPublication" i ON i."articleId" = c.id),
           page AS (
             SELECT "articleId", index, day FROM hits
              ORDER BY day DESC NULLS LAST, "articleId", index
              LIMIT ${limit} OFFSET ${offset})
      SELECT (SELECT COUNT(*)::int FROM hits) AS total, page."articleId", page.index
        FROM (SELECT 1) AS always LEFT JOIN page ON TRUE
       ORDER BY page.day DESC NULLS LAST, page."articleId", page.index`,
    database,
  );
  return {
    total: rows[0]?.total ?? 0,
    keys: rows.flatMap(({ articleId, index }) =>
      articleId === null || index === null ? [] : [{ articleId, index }],
    ),
  };
}
