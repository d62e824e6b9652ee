/**
 * alignment/quotes: the same utterance as several articles give it: whole, cut, differently spelt.
 * Match:     "in the logics of self-defense." / "logics of self-defense." / 'in the logics of self-defence'
 * Near miss: two short phrases of one speaker that share a common word
 * Source:    containment of content words, spelling folded; one speaker, or none named on one side
 */
import type { CorpusArticle, MentionReference } from "#lib/domain/corpus.ts";
import { contentWords } from "#lib/text/content-words.ts";

const minShared = 2;
const minContainment = 0.7;

type Utterance = MentionReference & { speaker: string | null; words: Set<string> };

export function groupQuotes(articles: CorpusArticle[]): MentionReference[][] {
  const utterances = articles
    .flatMap((article) =>
      article.reading.quotes.map(
        (quote, index): Utterance => ({
          articleId: article.id,
          index,
          speaker: quote.speaker?.name ?? null,
          words: new Set(contentWords(quote.text)),
        }),
      ),
    )
    .filter((utterance) => utterance.words.size >= minShared)
    .sort((a, b) => (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.index - b.index));
  const groups: Utterance[][] = [];
  for (const utterance of utterances) {
    const group = groups.find((members) => members.some((member) => isSame(member, utterance)));
    if (group) group.push(utterance);
    else groups.push([utterance]);
  }
  return groups
    .filter((group) => new Set(group.map((utterance) => utterance.articleId)).size > 1)
    .map((group) => group.map(({ articleId, index }) => ({ articleId, index })));
}

function isSame(a: Utterance, b: Utterance): boolean {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared >= minShared && shared / Math.min(a.words.size, b.words.size) >= minContainment;
}
