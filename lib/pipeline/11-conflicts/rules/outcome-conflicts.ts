/**
 * conflicts/outcome: one text has it intercepted, another has it hit.
 * Match:     "five ATACMS missiles were intercepted" / "Ukraine's strike on an ammunition depot"
 * Near miss: "two of twelve were intercepted" beside the hits: a part; a text that tells of both; "debris fell on a roof" in
 *            the text of the interception; "attacked", which says nothing of what came of it
 */
import type { Conflict } from "#lib/domain/corpus.ts";
import { readCounts } from "#lib/pipeline/11-conflicts/read-counts.ts";
import {
  type EventTexts,
  namesWithin,
  onePerArticle,
  type PlacedClaim,
  tellsEvent,
  toSide,
} from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";

const intercepted =
  /\b(?:intercept(?:ed|s|ions?)|shot down|shoots down|downed|repelled|thwarted|destroyed in (?:the air|flight)|(?:missiles?|drones?|rockets?|bombs?|uavs?)\b[^.;]{0,40}\bdestroyed)\b/i;
const hit =
  /\b(?:(?:was|were|been|got) hit|hits?|struck|killed|killing|killed|wounded|destroyed|wrecked|sank|sunk|ablaze|on fire|caught fire|exploded|burn(?:t|ed))\b/i;
const strikeOnSomething =
  /\b(?:strikes?|attacks?|raids?) (?:on|against) (?:an?|the|its|two|three|\p{L}+['’]s)\s(?:[\p{L}-]+\s){0,3}?(?:depots?|arsenals?|bases?|airfields?|airports?|plants?|factory|factories|refinery|refineries|warehouses?|hospitals?|ports?|bridges?|ships?|stations?|headquarters|facility|facilities)\b/iu;
const debris = /\b(?:debris|fragments?|shrapnel|wreckage|falling pieces|fell|landing|landed)\b/i;
/** From this share of what was launched on, an interception is the outcome. */
const mostOf = 2 / 3;

export function outcomeConflicts({ event, claims }: EventTexts): Conflict[] {
  if (event.type !== "strike" && event.type !== "interception") return [];
  const isHit = (text: string) =>
    !intercepted.test(text) && !debris.test(text) && (hit.test(text) || strikeOnSomething.test(text));
  // What interceptors cost, or that a weapon is hard to stop, is no outcome.
  const stopped = claims.filter(
    (placed) =>
      placed.claim.certainty !== "withheld" &&
      intercepted.test(placed.claim.text) &&
      (tellsEvent(placed, event) ||
        most(placed, "downed").length > 0 ||
        /\b(?:all|every|none)\b/i.test(placed.claim.text)),
  );
  const through = claims.filter(({ claim }) => claim.certainty !== "withheld" && isHit(claim.text));
  const stoppedIn = new Set(stopped.map(({ articleId }) => articleId));
  const throughIn = new Set(through.map(({ articleId }) => articleId));
  const launched = Math.max(0, ...claims.flatMap((placed) => most(placed, "launched")));
  const only = onePerArticle(
    stopped.filter((placed) => {
      if (throughIn.has(placed.articleId)) return false;
      const count = Math.max(0, ...most(placed, "downed"));
      return count === 0 || launched === 0 || count >= launched * mostOf;
    }),
  );
  const others = onePerArticle(through.filter(({ articleId }) => !stoppedIn.has(articleId)));
  if (only.length === 0 || others.length === 0) return [];
  return [{ kind: "outcome", about: "intercepted or hit", sides: [...only, ...others].map(toSide) }];
}

function most(placed: PlacedClaim, act: "launched" | "downed"): number[] {
  return readCounts(placed.claim.text, 0, namesWithin(placed))
    .filter((count) => count.act === act)
    .map(({ low, high }) => (Number.isFinite(high) ? high : low));
}
