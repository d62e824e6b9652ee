/**
 * conflicts/initiator: one side denies what a text says it did, or two texts name different doers.
 * Match:     "Russia struck a hospital" / "Moscow denied striking the hospital"
 * Near miss: a text that gives the act and its denial: it contradicts nobody; a denial of something else, such as of targeting civilians
 */
import type { Conflict } from "#lib/domain/corpus.ts";
import {
  type EventTexts,
  onePerArticle,
  tellsEvent,
  toSide,
} from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";

const denies =
  /\b(?:den(?:y|ies|ied|ying)|rejected|dismissed)\b[^.;]{0,60}\b(?:attack\w*|strik\w+|struck|hit|hitting|fir(?:ed|ing)|launch\w*|responsib\w+|involve\w*|behind|carr(?:y|ied|ying) out|targeting)\b|\b(?:not|never)\s+(?:\w+\s+)?(?:responsible|involved|behind|carr(?:y|ied) out|targeted?|struck|fired?)\b|\bnothing to do with\b/i;

/** Who denies aiming at civilians does not deny the strike. */
const ofCivilians = /\b(?:target\w*|aim\w*|attack\w*|strik\w+|hit\w*)\s+(?:at\s+)?civilian/i;

export function initiatorConflicts({ event, claims }: EventTexts): Conflict[] {
  if (
    event.initiators.length === 0 ||
    (event.type !== "strike" && event.type !== "ground" && event.type !== "launch-test")
  )
    return [];
  const denials = claims.filter(
    ({ claim }) =>
      denies.test(claim.text) &&
      !ofCivilians.test(claim.text) &&
      claim.certainty !== "withheld" &&
      claim.speaker?.country != null &&
      event.initiators.includes(claim.speaker.country),
  );
  const denying = new Set(denials.map(({ articleId }) => articleId));
  const tellings = onePerArticle(
    claims.filter(
      (placed) =>
        !denying.has(placed.articleId) &&
        !denies.test(placed.claim.text) &&
        tellsEvent(placed, event) &&
        placed.claim.modality === "happened",
    ),
  );
  if (denials.length === 0 || tellings.length === 0) return [];
  return [
    { kind: "initiator", about: "who did it", sides: [...onePerArticle(denials), ...tellings].map(toSide) },
  ];
}
