/**
 * conflicts/certainty: one text gives as a fact what another gives as a report or as possible.
 * Match:     "has given Ukraine the green light" (asserted) / "reports that the US has permitted" (reported)
 * Near miss: "the ministry said" beside a plain statement: an attribution is no doubt
 */
import type { Conflict, CorpusEvent } from "#lib/domain/corpus.ts";
import { onePerArticle, type PlacedClaim, toSide } from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";

export function certaintyConflicts(event: CorpusEvent, groups: PlacedClaim[][]): Conflict[] {
  const found = groups.flatMap((group): Conflict[] => {
    const asserted = onePerArticle(group.filter(({ claim }) => claim.certainty === "asserted"));
    const unsure = onePerArticle(
      group.filter(
        ({ claim, articleId }) =>
          (claim.certainty === "reported" || claim.certainty === "hedged") &&
          !asserted.some((other) => other.articleId === articleId),
      ),
    );
    return asserted.length > 0 && unsure.length > 0
      ? [
          {
            kind: "certainty",
            about: `told as a fact or as a report: ${event.title}`,
            sides: [...asserted, ...unsure].map(toSide),
          },
        ]
      : [];
  });
  return found.slice(0, 1);
}
