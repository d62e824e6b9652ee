/**
 * conflicts/certainty: one text gives as a fact what another gives as a report or as possible.
 * Match:     "has given Ukraine the green light" (asserted) / "reports that the US has permitted" (reported);
 *            "approves" / "his words appear to confirm that it approves"
 * Near miss: "the ministry said" beside a plain statement: an attribution is no doubt; a report that a later text confirms;
 *            "it was feared that the strike met the criteria": the strike itself is not doubted
 */
import type { Conflict, CorpusEvent } from "#lib/domain/corpus.ts";
import {
  type EventTexts,
  onePerArticle,
  type PlacedClaim,
  tellsEvent,
  toSide,
} from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";

/** "Ukraine's strike on the depot may have met the criteria": what is doubted is not the strike. */
const presupposed =
  /(?:['’]s|\b(?:the|this|that|its|his|her|their))\s+(?:(?!alleged|reported|suspected|possible|supposed)[\p{L}-]+\s+){0,2}$/iu;

const doubt =
  /\b(?:appears?|appeared|seems?|seemed) to\b|\b(?:apparently|reportedly|allegedly|purportedly|supposedly)\b|\b(?:thought|believed|rumou?red|alleged) to\b/i;

export function certaintyConflicts({ event, groups }: EventTexts): Conflict[] {
  const found = groups
    .filter((group) => group.some((placed) => tellsEvent(placed, event)))
    .flatMap((group): Conflict[] => {
      const asserted = group.filter(({ claim }) => claim.certainty === "asserted" && !doubt.test(claim.text));
      const sure = new Set(asserted.map(({ articleId }) => articleId));
      const unsure = group.filter(
        (placed) => isUnsure(placed) && !isPresupposed(placed, event) && !sure.has(placed.articleId),
      );
      // What was a report and is a fact in every later text has been confirmed.
      if (!asserted.some((fact) => unsure.some((report) => isNoLater(fact, report)))) return [];
      return [
        {
          kind: "certainty",
          about: `told as a fact or with a reservation: ${event.title}`,
          sides: [...onePerArticle(asserted), ...onePerArticle(unsure)].map(toSide),
        },
      ];
    });
  return found.slice(0, 1);
}

function isUnsure({ claim }: PlacedClaim): boolean {
  return (
    claim.certainty === "reported" ||
    claim.certainty === "hedged" ||
    (claim.certainty === "asserted" && doubt.test(claim.text))
  );
}

function isPresupposed({ articleId, claim, reading }: PlacedClaim, event: CorpusEvent): boolean {
  return event.mentions.some((mention) => {
    const trigger = reading.events[mention.index]?.triggerSpan;
    if (
      mention.articleId !== articleId ||
      !trigger ||
      trigger.start < claim.span.start ||
      claim.span.end < trigger.end
    )
      return false;
    const isNoun = /^(?:strikes?|attacks?|raids?|launch(?:es)?|tests?|decision|approval|permission)$/i.test(
      reading.article.text.slice(trigger.start, trigger.end),
    );
    return isNoun && presupposed.test(reading.article.text.slice(claim.span.start, trigger.start));
  });
}

function isNoLater(fact: PlacedClaim, report: PlacedClaim): boolean {
  const [told, reported] = [fact.reading.article.published.date, report.reading.article.published.date];
  return told !== null && reported !== null && told <= reported;
}
