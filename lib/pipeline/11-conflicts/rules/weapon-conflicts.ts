/**
 * conflicts/weapon: with what: two named types for one strike, or two classes that exclude each other.
 * Match:     "a Kinzhal hit the hospital" / "the Kh-101 that hit the hospital"; "an intercontinental missile" / "an intermediate-range
 *            missile"
 * Near miss: two places of one raid; "Kinzhals and Kh-101s" beside "Kh-101s"; a class beside a type ("cruise missiles", "Kh-101"); a text that names
 *            both, to correct one
 */
import type { Conflict } from "#lib/domain/corpus.ts";
import {
  type EventTexts,
  onePerArticle,
  type PlacedClaim,
  tellsEvent,
  toSide,
} from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

/** Ranges that one missile has one of. */
const ranges: [string, RegExp][] = [
  ["intercontinental", /\b(?:intercontinental|ICBMs?)\b/i],
  ["intermediate", /\b(?:(?:intermediate|medium)[- ]range|[IM]RBMs?)\b/i],
  ["short", /\b(?:short-range|SRBMs?)\b/i],
];

export function weaponConflicts(texts: EventTexts): Conflict[] {
  const { event, claims } = texts;
  if (event.type !== "strike" && event.type !== "launch-test" && event.type !== "interception") return [];
  const told = claims.filter((placed) => tellsEvent(placed, event) && placed.claim.certainty !== "withheld");
  const differing =
    inOnePlace(told)
      .map((claims) => sidesThatDiffer(claims, namedTypes))
      .find((sides) => sides !== null) ?? sidesThatDiffer(told, rangesOf);
  return differing ? [{ kind: "weapon", about: "with what weapon", sides: differing.map(toSide) }] : [];
}

/** One claim of each text that gives one value and no other, where two texts give different ones and no text both. */
function sidesThatDiffer(
  told: PlacedClaim[],
  valuesOf: (placed: PlacedClaim) => string[],
): PlacedClaim[] | null {
  const valuesIn = new Map<string, Set<string>>();
  for (const placed of told) {
    const known = valuesIn.get(placed.articleId) ?? new Set();
    for (const value of valuesOf(placed)) known.add(value);
    valuesIn.set(placed.articleId, known);
  }
  const single = onePerArticle(
    told.filter((placed) => valuesIn.get(placed.articleId)?.size === 1 && valuesOf(placed).length === 1),
  );
  const values = new Set(single.flatMap(valuesOf));
  const isListed = [...valuesIn.values()].some((known) => known.size > 1);
  return values.size > 1 && !isListed ? single : null;
}

/** One day's raid has many places, and each its weapons: only what is told of one and the same place is held together. */
function inOnePlace(told: PlacedClaim[]): PlacedClaim[][] {
  const byPlaceNamed = new Map<string, PlacedClaim[]>();
  for (const placed of told)
    for (const place of new Set(
      itemsWithin(placed.reading.places, placed.claim.span).map(({ slug }) => slug),
    ))
      byPlaceNamed.set(place, [...(byPlaceNamed.get(place) ?? []), placed]);
  return [...byPlaceNamed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claims]) => claims);
}

function namedTypes({ claim, reading }: PlacedClaim): string[] {
  const named = itemsWithin(reading.weapons, claim.span).filter(({ isClass }) => !isClass);
  return [...new Set(named.map(({ slug }) => slug))];
}

function rangesOf({ claim }: PlacedClaim): string[] {
  return ranges.flatMap(([range, pattern]) => (pattern.test(claim.text) ? [range] : []));
}
