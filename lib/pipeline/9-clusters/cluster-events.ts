import type { CorpusArticle, MentionReference } from "#lib/domain/corpus.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import {
  type ComparedEvent,
  compareEvents,
  sameEventScore,
} from "#lib/pipeline/9-clusters/rules/compare-events.ts";
import { distinctiveNumbers } from "#lib/pipeline/9-clusters/rules/shared-numbers.ts";

export type ClusteredMention = MentionReference & { event: ComparedEvent };
export type EventCluster = { mentions: ClusteredMention[] };

/**
 * Stage 9, second half: which event mentions, in which articles, tell of one event.
 * In:      CorpusArticle[] with their times counted (undated ones from their inferred date)
 * Out:     EventCluster[]; every mention is in one
 * Independent of the order of the articles: pairs are joined from the surest down, ties by the articles' ids, and a join
 * is made only where no two mentions of the two sides exclude each other.
 */
export function clusterEvents(articles: CorpusArticle[], lexicon: Lexicon): EventCluster[] {
  const mentions = articles
    .flatMap((article): ClusteredMention[] =>
      article.reading.events.map((event, index) => ({
        articleId: article.id,
        index,
        event: {
          ...event,
          published: article.reading.article.published.date,
          numbers: event.lead ? distinctiveNumbers(article.reading) : new Set<string>(),
        },
      })),
    )
    .sort(byReference);
  const clusterOf = new Map<ClusteredMention, EventCluster>(
    mentions.map((mention) => [mention, { mentions: [mention] }]),
  );
  for (const { a, b } of rankedPairs(mentions, lexicon)) {
    const into = clusterOf.get(a);
    const from = clusterOf.get(b);
    if (!into || !from || into === from || excludes(into, from, lexicon)) continue;
    for (const mention of from.mentions) {
      into.mentions.push(mention);
      clusterOf.set(mention, into);
    }
  }
  const clusters = [...new Set(clusterOf.values())];
  for (const cluster of clusters) cluster.mentions.sort(byReference);
  return clusters;
}

type Pair = { a: ClusteredMention; b: ClusteredMention; score: number };

function rankedPairs(mentions: ClusteredMention[], lexicon: Lexicon): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < mentions.length; i++) {
    for (let j = i + 1; j < mentions.length; j++) {
      const a = mentions[i];
      const b = mentions[j];
      if (!a || !b || a.articleId === b.articleId) continue;
      const score = compareEvents(a.event, b.event, lexicon);
      if (score >= sameEventScore) pairs.push({ a, b, score });
    }
  }
  return pairs.sort((x, y) => y.score - x.score || byReference(x.a, y.a) || byReference(x.b, y.b));
}

function excludes(into: EventCluster, from: EventCluster, lexicon: Lexicon): boolean {
  return into.mentions.some((a) => from.mentions.some((b) => compareEvents(a.event, b.event, lexicon) < 0));
}

function byReference(a: MentionReference, b: MentionReference): number {
  return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.index - b.index;
}
