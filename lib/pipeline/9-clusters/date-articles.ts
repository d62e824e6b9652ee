import type { Publication } from "#lib/domain/article.ts";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { dateArticle, mostSharing } from "#lib/pipeline/9-clusters/date-article.ts";
import { datingFacts, datingMarks, evidenceBetween } from "#lib/pipeline/9-clusters/dating-facts.ts";

/** The inferred dates of all articles that have none of their own, by id, as far as the others imply one. */
export function dateArticles(articles: readonly CorpusArticle[], lexicon: Lexicon): Map<string, Publication> {
  const all = articles.map((article) => {
    const facts = { articleId: article.id, ...datingFacts(article, lexicon) };
    return { article, facts, marks: datingMarks(facts, lexicon) };
  });
  const holders = Map.groupBy(
    all.flatMap((one) => one.marks.map((mark) => ({ mark, one }))),
    ({ mark }) => mark,
  );
  const inferred = new Map<string, Publication>();
  for (const { article, facts, marks } of all) {
    if (article.reading.article.published.date !== null) continue;
    const sharing = marks
      .map((mark) => holders.get(mark) ?? [])
      .filter((those) => those.length <= mostSharing);
    const others = new Set(sharing.flat().map(({ one }) => one.facts));
    others.delete(facts);
    const evidence = [...others].flatMap((other) => evidenceBetween(facts, other, lexicon) ?? []);
    const published = dateArticle(article, evidence);
    if (published) inferred.set(article.id, published);
  }
  return inferred;
}
