import type { Conflict, CorpusArticle, CorpusClaim, CorpusEvent } from "#lib/domain/corpus.ts";
import { certaintyConflicts } from "#lib/pipeline/11-conflicts/rules/certainty-conflicts.ts";
import { outcomeConflicts } from "#lib/pipeline/11-conflicts/rules/outcome-conflicts.ts";
import type { PlacedClaim } from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";
import { quantityConflicts } from "#lib/pipeline/11-conflicts/rules/quantity-conflicts.ts";

/** In the order in which a reader wants them: numbers, what came of it, how sure. */
const rules: ((event: CorpusEvent, groups: PlacedClaim[][]) => Conflict[])[] = [
  quantityConflicts,
  outcomeConflicts,
  certaintyConflicts,
];

/**
 * Stage 11: where the texts on one event do not agree.
 * In:      CorpusEvent[], CorpusClaim[], CorpusArticle[]
 * Out:     the events with their conflicts; each side in its text's own words
 * Offsets: UTF-16 code units into the text of the side's article, [start, end)
 */
export function findConflicts(
  events: CorpusEvent[],
  claims: CorpusClaim[],
  articles: CorpusArticle[],
): CorpusEvent[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const groupsOf = new Map<string, PlacedClaim[][]>();
  for (const claim of claims) {
    if (!claim.event) continue;
    const placed = claim.mentions.flatMap((mention): PlacedClaim[] => {
      const found = byId.get(mention.articleId)?.reading.claims[mention.index];
      return found ? [{ articleId: mention.articleId, claim: found }] : [];
    });
    groupsOf.set(claim.event, [...(groupsOf.get(claim.event) ?? []), placed]);
  }
  return events.map((event) => ({
    ...event,
    conflicts: rules.flatMap((rule) => rule(event, groupsOf.get(event.slug) ?? [])),
  }));
}
