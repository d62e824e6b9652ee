/**
 * alignment/quotes: the same utterance as several articles give it: whole, cut, differently spelt, differently translated.
 * Match:     "in the logics of self-defense." / "logics of self-defense." / 'in the logics of self-defence';
 *            "We do not discard any option" / "We are not ruling out any option"
 * Near miss: two short phrases of one speaker that share a common word; "We rule out …" beside "We do not rule out …"
 * Source:    containment of words by synonym sets (news-synonyms.ts), one speaker or none named on one side
 */
import type { ArticleReading } from "#lib/domain/article.ts";
import type { MentionReference } from "#lib/domain/corpus.ts";
import { type Concepts, readWordConcepts } from "#lib/pipeline/10-alignment/read-concepts.ts";
import { shareOf } from "#lib/pipeline/10-alignment/rules/compare-claims.ts";

const minShared = 2;
const minContainment = 0.7;

export type Utterance = MentionReference & { speaker: string | null; concepts: Concepts };

export function toUtterance(articleId: string, index: number, { quotes }: ArticleReading): Utterance | null {
  const quote = quotes[index];
  if (!quote) return null;
  const concepts = readWordConcepts(quote.text);
  return concepts.weights.size < minShared
    ? null
    : { articleId, index, speaker: quote.speaker?.name ?? null, concepts };
}

/** Groups of two articles or more. `utterances` must be by article and index; a longer rendering holds a group together. */
export function groupQuotes(utterances: Utterance[]): Utterance[][] {
  const byFullness = [...utterances].sort((a, b) => b.concepts.weights.size - a.concepts.weights.size);
  const groups: Utterance[][] = [];
  const groupsBy = new Map<string, Set<Utterance[]>>();
  for (const utterance of byFullness) {
    const candidates = new Set(
      [...utterance.concepts.weights.keys()].flatMap((word) => [...(groupsBy.get(word) ?? [])]),
    );
    // The first of a group is its fullest rendering: what fits it is of the group.
    const group = [...candidates].find(([fullest]) => fullest !== undefined && isSame(fullest, utterance));
    if (group) {
      group.push(utterance);
      continue;
    }
    const own = [utterance];
    groups.push(own);
    for (const word of utterance.concepts.weights.keys())
      groupsBy.set(word, (groupsBy.get(word) ?? new Set()).add(own));
  }
  return groups.filter((group) => new Set(group.map((utterance) => utterance.articleId)).size > 1);
}

function isSame(a: Utterance, b: Utterance): boolean {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return false;
  const { containment, count, says } = shareOf(a.concepts, b.concepts);
  // A long cut may leave the "not" outside its marks; where all is given, it decides.
  const isWhole =
    Math.min(a.concepts.weights.size, b.concepts.weights.size) * 2 >
    Math.max(a.concepts.weights.size, b.concepts.weights.size);
  if (isWhole && a.concepts.isNegated !== b.concepts.isNegated) return false;
  return says > 0 && count >= minShared && containment >= minContainment;
}
