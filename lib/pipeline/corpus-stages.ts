/**
 * The stages that put articles side by side, cut so that one more article can be put beside those that are there: each
 * function looks at no more than it is given. What is to be given, the store looks up. Pure.
 */

import type { Publication } from "#lib/domain/article.ts";
import type { ClaimRelation, CorpusArticle, CorpusClaim, CorpusEvent, Naming } from "#lib/domain/corpus.ts";
import type { DatingEvidence, DatingFacts } from "#lib/domain/dating.ts";
import type { DatedEvent, EventCluster, PlacedMention } from "#lib/domain/placed-mention.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { findCopy, nearCopies, sampleShingles, shinglesOf } from "#lib/pipeline/8-copies/find-copies.ts";
import { type Attached, attachLoose, toDatedEvent } from "#lib/pipeline/9-clusters/attach-loose.ts";
import { clusterMentions, joinedWith, keyOf } from "#lib/pipeline/9-clusters/cluster-mentions.ts";
import { dateArticle, mostSharing } from "#lib/pipeline/9-clusters/date-article.ts";
import { datingFacts, datingMarks, evidenceBetween } from "#lib/pipeline/9-clusters/dating-facts.ts";
import {
  type DescribedEvent,
  describeCluster,
  slugBaseOf,
  slugFrom,
} from "#lib/pipeline/9-clusters/describe-event.ts";
import { findParts } from "#lib/pipeline/9-clusters/find-parts.ts";
import {
  byReference,
  exactDayOf,
  familyOf,
  placeMentions,
  windowOf,
} from "#lib/pipeline/9-clusters/place-mentions.ts";

import { alignClaims, alignEvent, homesOf } from "#lib/pipeline/10-alignment/align-claims.ts";
import { findConflicts } from "#lib/pipeline/11-conflicts/find-conflicts.ts";
import { findRelations } from "#lib/pipeline/11-conflicts/find-relations.ts";
import { countNamings } from "#lib/pipeline/12-framing/count-namings.ts";
import { withInferredDate } from "#lib/pipeline/run-corpus-pipeline.ts";

/** An event with all that its articles say of it together. */
type EventReading = {
  event: CorpusEvent;
  claims: CorpusClaim[];
  relations: ClaimRelation[];
  namings: Naming[];
};

export type CorpusStages = {
  shinglesOf: typeof shinglesOf;
  sampleShingles: typeof sampleShingles;
  nearCopies: typeof nearCopies;
  findCopy: typeof findCopy;
  datingFacts: (article: CorpusArticle) => DatingFacts;
  datingMarks: (facts: DatingFacts) => string[];
  mostSharing: number;
  evidenceBetween: (
    undated: DatingFacts,
    other: DatingFacts & { articleId: string },
  ) => DatingEvidence | null;
  dateArticle: typeof dateArticle;
  withInferredDate: (article: CorpusArticle, published: Publication | undefined) => CorpusArticle;
  placeMentions: typeof placeMentions;
  familyOf: typeof familyOf;
  exactDayOf: typeof exactDayOf;
  windowOf: typeof windowOf;
  byReference: typeof byReference;
  keyOf: typeof keyOf;
  clusterMentions: (mentions: PlacedMention[]) => EventCluster[];
  attachLoose: (loose: PlacedMention[], dated: DatedEvent[]) => Attached;
  toDatedEvent: (cluster: EventCluster) => DatedEvent;
  findParts: (events: readonly DatedEvent[]) => Map<string, string>;
  /** Those of some mentions that are joined with one of a pool before any third is looked at. */
  joinedWith: (pool: PlacedMention[], mentions: PlacedMention[]) => PlacedMention[];
  describeCluster: (cluster: EventCluster) => DescribedEvent;
  slugBaseOf: typeof slugBaseOf;
  slugFrom: typeof slugFrom;
  homesOf: typeof homesOf;
  /**
   * @param articles all that tell of the event
   * @param atHome those of them whose claims on no event are compared with this one's (homesOf)
   */
  readEvent: (event: CorpusEvent, articles: CorpusArticle[], atHome: ReadonlySet<string>) => EventReading;
  /** The claims of an article that tells of no event. */
  looseClaims: (article: CorpusArticle) => CorpusClaim[];
};

export function corpusStages(lexicon: Lexicon): CorpusStages {
  return {
    shinglesOf,
    sampleShingles,
    nearCopies,
    findCopy,
    placeMentions,
    familyOf,
    exactDayOf,
    windowOf,
    byReference,
    keyOf,
    slugBaseOf,
    slugFrom,
    homesOf,
    mostSharing,
    dateArticle,
    datingFacts: (article) => datingFacts(article, lexicon),
    datingMarks: (facts) => datingMarks(facts, lexicon),
    evidenceBetween: (undated, other) => evidenceBetween(undated, other, lexicon),
    withInferredDate: (article, published) => withInferredDate(article, published, lexicon),
    clusterMentions: (mentions) => clusterMentions(mentions, lexicon),
    attachLoose: (loose, dated) => attachLoose(loose, dated, lexicon),
    toDatedEvent: (cluster) => toDatedEvent(cluster, lexicon),
    findParts: (events) => findParts(events, lexicon),
    joinedWith: (pool, mentions) => joinedWith(pool, mentions, lexicon),
    describeCluster: (cluster) => describeCluster(cluster, lexicon),
    readEvent(event, articles, atHome) {
      const claims = alignEvent(event, articles, atHome);
      const [withConflicts = event] = findConflicts([event], claims, articles);
      return {
        event: withConflicts,
        claims,
        relations: findRelations(withConflicts, claims, articles),
        namings: countNamings(articles, [withConflicts], lexicon),
      };
    },
    looseClaims(article) {
      return article.reading.events.length > 0 ? [] : alignClaims([article], []);
    },
  };
}
