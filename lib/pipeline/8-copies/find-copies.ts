import type { ArticleCopy, CorpusArticle } from "#lib/domain/corpus.ts";
import { shortHash } from "#lib/text/slugify.ts";

/** Words a shingle: five in a row are rarely the same by chance in two reports of one event. */
const shingleWords = 5;
/** A shingle that this many texts share is boilerplate and tells nothing of copying. */
const maxTextsPerShingle = 50;
/** The share of the shorter text's shingles that must stand in the other: quotations alone stay under it. */
const minContainment = 0.4;
const sameContainment = 0.9;

/**
 * Stage 8: find texts that repeat another: the same, an excerpt, a rewrite.
 * In:      CorpusArticle[]
 * Out:     ArticleCopy[], by article; the later or shorter text is the copy
 * Throws:  never
 * Independent of the order of the articles.
 */
export function findCopies(articles: CorpusArticle[]): ArticleCopy[] {
  const shingles = new Map(articles.map((article) => [article.id, shinglesOf(article)] as const));
  const holders = new Map<string, string[]>();
  for (const [id, set] of shingles)
    for (const shingle of set) holders.set(shingle, [...(holders.get(shingle) ?? []), id]);
  const shared = new Map<string, number>();
  for (const ids of holders.values()) {
    if (ids.length < 2 || ids.length > maxTextsPerShingle) continue;
    const sorted = [...ids].sort();
    for (let i = 0; i < sorted.length; i++)
      for (let j = i + 1; j < sorted.length; j++)
        shared.set(`${sorted[i]} ${sorted[j]}`, (shared.get(`${sorted[i]} ${sorted[j]}`) ?? 0) + 1);
  }
  const byId = new Map(articles.map((article) => [article.id, article]));
  const copies: ArticleCopy[] = [];
  for (const [pair, count] of shared) {
    const [a, b] = pair.split(" ").map((id) => byId.get(id));
    if (!a || !b) continue;
    const sizeA = shingles.get(a.id)?.size ?? 0;
    const sizeB = shingles.get(b.id)?.size ?? 0;
    const containment = count / Math.min(sizeA, sizeB);
    if (containment < minContainment) continue;
    const [copy, original] = isCopy(a, b, sizeA, sizeB) ? [a, b] : [b, a];
    const ratio = Math.min(sizeA, sizeB) / Math.max(sizeA, sizeB);
    const kind = containment >= sameContainment ? (ratio > 0.9 ? "same" : "excerpt") : "rewrite";
    copies.push({
      articleId: copy.id,
      ofArticleId: original.id,
      kind,
      overlap: Math.round(containment * 100) / 100,
    });
  }
  return copies.sort((x, y) => (x.articleId + x.ofArticleId < y.articleId + y.ofArticleId ? -1 : 1));
}

/** Who copied whom: the later one; on one day the shorter; else the greater id, so that the answer is always the same. */
function isCopy(a: CorpusArticle, b: CorpusArticle, sizeA: number, sizeB: number): boolean {
  const dateA = a.reading.article.published.date;
  const dateB = b.reading.article.published.date;
  if (dateA && dateB && dateA !== dateB) return dateA > dateB;
  if (sizeA !== sizeB) return sizeA < sizeB;
  return a.id > b.id;
}

function shinglesOf({ reading }: CorpusArticle): Set<string> {
  const { text, paragraphs } = reading.article;
  const words = paragraphs.flatMap(
    (span) =>
      text
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const set = new Set<string>();
  for (let i = 0; i + shingleWords <= words.length; i++)
    set.add(shortHash(words.slice(i, i + shingleWords).join(" ")));
  return set;
}
