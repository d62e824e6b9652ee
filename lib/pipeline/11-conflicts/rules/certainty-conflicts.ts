/**
 * conflicts/certainty: one text gives as a fact what another gives as a report or as possible.
 * Match:     "has given Ukraine the green light" (asserted) / "reports that the US has permitted" (reported);
 *            "approves" / "his words appear to confirm that it approves"
 * Near miss: "the ministry said" beside a plain statement: an attribution is no doubt; a report that a later text confirms;
 *            a headline that ends in "report" over a text that names its sources;
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

export function certaintyConflicts({ event, groups, claims }: EventTexts): Conflict[] {
  const asFact = new Set(
    claims.filter((placed) => tellsAsFact(placed, event)).map(({ articleId }) => articleId),
  );
  const found = groups
    .filter((group) => group.some((placed) => tellsEvent(placed, event)))
    .flatMap((group): Conflict[] => {
      const asserted = group.filter(({ claim }) => claim.certainty === "asserted" && !doubt.test(claim.text));
      const sure = new Set([...asFact, ...asserted.map(({ articleId }) => articleId)]);
      const unsure = group.filter(
        (placed) =>
          isUnsure(placed) &&
          !isPresupposed(placed, event) &&
          !isHeadlineOnly(placed, event, claims) &&
          !sure.has(placed.articleId),
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

/** Whether a text says of the event, somewhere, what it says of a fact. */
function tellsAsFact({ articleId, claim }: PlacedClaim, event: CorpusEvent): boolean {
  return (
    claim.certainty === "asserted" && !doubt.test(claim.text) && isOn(event, articleId, claim.eventIndex)
  );
}

/** "Missiles hit the port: report", over a text that names its sources: a headline's manner, and no doubt. */
function isHeadlineOnly(placed: PlacedClaim, event: CorpusEvent, claims: PlacedClaim[]): boolean {
  return (
    placed.claim.position === "headline" &&
    claims.some(
      ({ articleId, claim }) =>
        articleId === placed.articleId &&
        claim.position !== "headline" &&
        (claim.certainty === "attributed" || claim.certainty === "asserted") &&
        isOn(event, articleId, claim.eventIndex),
    )
  );
}

function isOn(event: CorpusEvent, articleId: string, eventIndex: number | null): boolean {
  return event.mentions.some((mention) => mention.articleId === articleId && mention.index === eventIndex);
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
