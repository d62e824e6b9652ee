/**
 * conflicts/target: what was struck: a military object in one text, civilian ones or the city as such in another.
 * Match:     "targeted a military industrial facility in the city of Dnipro" / "a missile on the Ukrainian city of Dnipro";
 *            "hit an arms depot" / "hit a hospital"
 * Near miss: "struck Kharkiv" (where, and not what); an airfield beside its city in one text; a text that names both
 */
import type { Conflict } from "#lib/domain/corpus.ts";
import {
  type EventTexts,
  onePerArticle,
  tellsEvent,
  toSide,
} from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";

const military =
  /\b(?:military|defen[cs]e|arms|weapons?|ammunition|army)(?:[- ](?:[\p{L}-]+)){0,2}[- ](?:facility|facilities|plants?|factory|factories|depots?|arsenals?|bases?|sites?|targets?|objects?|complex|industry|enterprises?)\b|\b(?:airfields?|air ?bases?|barracks|command posts?|arsenals?|ammunition dumps?)\b/iu;
const civilian =
  /\b(?:hospitals?|clinics?|schools?|kindergartens?|apartments?|residential|homes|houses|markets?|church(?:es)?|hotels?|dormitor(?:y|ies)|civilian (?:targets?|infrastructure|objects?|areas?|sites?)|playgrounds?|theat(?:er|re)s?)\b/i;
const cityItself =
  /\b(?:on|at|against|hit|struck|targeted|shelled|into)\s+the\s+(?:[\p{L}-]+\s+){0,2}(?:city|town|village) of\b/iu;

export function targetConflicts({ event, claims }: EventTexts): Conflict[] {
  if (event.type !== "strike") return [];
  const told = claims.filter((placed) => placed.claim.certainty !== "withheld" && tellsEvent(placed, event));
  const armies = told.filter(({ claim }) => military.test(claim.text) && !civilian.test(claim.text));
  const others = told.filter(
    ({ claim }) => !military.test(claim.text) && (civilian.test(claim.text) || cityItself.test(claim.text)),
  );
  const inArmies = new Set(armies.map(({ articleId }) => articleId));
  const inOthers = new Set(others.map(({ articleId }) => articleId));
  const left = onePerArticle(armies.filter(({ articleId }) => !inOthers.has(articleId)));
  const right = onePerArticle(others.filter(({ articleId }) => !inArmies.has(articleId)));
  if (left.length === 0 || right.length === 0) return [];
  return [
    {
      kind: "place",
      about: "what was struck: a military object or not",
      sides: [...left, ...right].map(toSide),
    },
  ];
}
