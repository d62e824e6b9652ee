import type { Conflict, CorpusArticle, CorpusClaim, CorpusEvent } from "#lib/domain/corpus.ts";
import { capabilityConflicts } from "#lib/pipeline/11-conflicts/rules/capability-conflicts.ts";
import { certaintyConflicts } from "#lib/pipeline/11-conflicts/rules/certainty-conflicts.ts";
import { dateConflicts } from "#lib/pipeline/11-conflicts/rules/date-conflicts.ts";
import { initiatorConflicts } from "#lib/pipeline/11-conflicts/rules/initiator-conflicts.ts";
import { outcomeConflicts } from "#lib/pipeline/11-conflicts/rules/outcome-conflicts.ts";
import { byPlace, type EventTexts, type PlacedClaim } from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";
import { quantityConflicts } from "#lib/pipeline/11-conflicts/rules/quantity-conflicts.ts";
import { quoteConflicts } from "#lib/pipeline/11-conflicts/rules/quote-conflicts.ts";
import { targetConflicts } from "#lib/pipeline/11-conflicts/rules/target-conflicts.ts";
import { weaponConflicts } from "#lib/pipeline/11-conflicts/rules/weapon-conflicts.ts";

/** In the order in which a reader wants them: numbers, what came of it, who, when, where, with what, how sure, in which words. */
const rules: ((texts: EventTexts) => Conflict[])[] = [
  quantityConflicts,
  outcomeConflicts,
  initiatorConflicts,
  dateConflicts,
  targetConflicts,
  weaponConflicts,
  certaintyConflicts,
  capabilityConflicts,
  quoteConflicts,
];

/**
 * Stage 11: where the texts on one event do not agree.
 * In:      CorpusEvent[], CorpusClaim[], CorpusArticle[]
 * Out:     the events with their conflicts; each side in its text's own words
 * Offsets: UTF-16 code units into the text of the side's article, [start, end)
 * Independent of the order of the articles. It is the loop of conflictsOf over the events.
 */
export function findConflicts(
  events: CorpusEvent[],
  claims: CorpusClaim[],
  articles: CorpusArticle[],
): CorpusEvent[] {
  return eventByEvent(events, claims, articles).map((own) => ({
    ...own.event,
    conflicts: conflictsOf(own.event, own.claims, own.articles),
  }));
}

type EventWithTexts = { event: CorpusEvent; claims: CorpusClaim[]; articles: CorpusArticle[] };

/** Each event with its claims and the articles that tell of it. */
export function eventByEvent(
  events: CorpusEvent[],
  claims: CorpusClaim[],
  articles: CorpusArticle[],
): EventWithTexts[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const claimsOf = new Map<string, CorpusClaim[]>();
  for (const claim of claims) {
    if (claim.event === null) continue;
    const known = claimsOf.get(claim.event);
    if (known) known.push(claim);
    else claimsOf.set(claim.event, [claim]);
  }
  return events.map((event) => {
    const tellers = new Set([...event.mentions.map(({ articleId }) => articleId), ...event.leadOf]);
    const own = [...tellers].flatMap((id) => byId.get(id) ?? []);
    return { event, claims: claimsOf.get(event.slug) ?? [], articles: own };
  });
}

/**
 * The conflicts of one event. What goes in is the event, its claims (alignEvent) and the articles that tell of it.
 * One text alone contradicts nobody.
 */
export function conflictsOf(
  event: CorpusEvent,
  claims: CorpusClaim[],
  articles: CorpusArticle[],
): Conflict[] {
  if (articles.length < 2) return [];
  const texts = toEventTexts(event, claims, articles);
  return rules.flatMap((rule) => rule(texts));
}

/** What the rules look at, in an order of its own. */
export function toEventTexts(
  event: CorpusEvent,
  claims: CorpusClaim[],
  articles: CorpusArticle[],
): EventTexts {
  const byId = new Map(articles.map((article) => [article.id, article.reading]));
  const groups = [...claims]
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((claim) =>
      claim.mentions
        .flatMap(({ articleId, index }): PlacedClaim[] => {
          const reading = byId.get(articleId);
          const found = reading?.claims[index];
          return reading && found ? [{ articleId, index, claim: found, reading }] : [];
        })
        .sort(byPlace),
    );
  return {
    event,
    groups,
    claims: groups.flat().sort(byPlace),
    utterances: [...claims]
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .flatMap((claim) => claim.quoteVariants),
    articles: [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
