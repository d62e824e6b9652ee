import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { DecidedSpan } from "#lib/domain/decision.ts";
import type { ComparedEvent, EventCluster } from "#lib/domain/placed-mention.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { attachLoose, toDatedEvent } from "#lib/pipeline/9-clusters/attach-loose.ts";
import { clusterMentions, keyOf } from "#lib/pipeline/9-clusters/cluster-mentions.ts";
import { byReference, exactDayOf, familyOf, placeMentions } from "#lib/pipeline/9-clusters/place-mentions.ts";

/**
 * Stage 9, second half: which event mentions, in which articles, tell of one event.
 * In:      CorpusArticle[] with their times counted (undated ones from their inferred date); what editors decided
 * Out:     EventCluster[]; every mention is in one
 * Independent of the order of the articles. A day's events depend on that day's mentions alone, and a mention without an
 * exact day on the events of its days: so one more article changes only the days that it tells of.
 */
export function clusterEvents(
  articles: CorpusArticle[],
  lexicon: Lexicon,
  decided: readonly DecidedSpan[] = [],
): EventCluster[] {
  const mentions = articles.flatMap((article) => placeMentions(article, decided)).sort(byReference);
  const exact = mentions.filter(({ event }) => exactDayOf(event) !== null);
  const days = Map.groupBy(exact, ({ event }) => dayKey(event));
  const clusters = [...days.values()].flatMap((day) => clusterMentions(day, lexicon));
  const { joined, left } = attachLoose(
    mentions.filter(({ event }) => exactDayOf(event) === null),
    clusters.map((cluster) => toDatedEvent(cluster, lexicon)),
    lexicon,
  );
  // What fits no event of a day makes events of its own.
  const families = Map.groupBy(left, ({ event }) => familyOf(event));
  const own = [...families.values()].flatMap((family) => clusterMentions(family, lexicon));
  return [...clusters, ...own].map((cluster) => withJoined(cluster, joined.get(keyOf(cluster)) ?? []));
}

/** A cluster with the mentions that were found to tell of it. */
function withJoined({ mentions }: EventCluster, joined: EventCluster["mentions"]): EventCluster {
  return { mentions: [...mentions, ...joined].sort(byReference) };
}

/** The family and the exact day of a mention: what is compared with one another. */
function dayKey(event: ComparedEvent): string {
  return `${familyOf(event)} ${exactDayOf(event)}`;
}
