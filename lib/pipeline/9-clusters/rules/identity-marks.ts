/**
 * clusters/identity: by what two event mentions are known for the same event though one of them has no date.
 * Match:     one place and one named weapon; the same figures; one state's test of one type; one speaker on one weapon
 * Near miss: both sides with a weapon or a place, a class of weapon: a war has those every week
 * Source:    what ACLED and UCDP take for one event when a report is undated: actors, place, means
 */
import type { IdentityKind } from "#lib/domain/dating.ts";
import type { ComparedEvent } from "#lib/domain/placed-mention.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";

import { placesAround, placesMeet } from "#lib/pipeline/9-clusters/rules/compare-events.ts";
import { shareNumbers } from "#lib/pipeline/9-clusters/rules/shared-numbers.ts";

/** The surest thing that makes two mentions one event; null where nothing does. */
export function sharedIdentity(a: ComparedEvent, b: ComparedEvent, lexicon: Lexicon): IdentityKind | null {
  if (a.type !== b.type) return null;
  const initiator = meet(a.initiators, b.initiators);
  const weapon = meet(namedIn(a, lexicon), namedIn(b, lexicon));
  const place = placesMeet(a.place, b.place, lexicon);
  if (initiator && shareNumbers(a.numbers, b.numbers)) return "figures";
  if (place && weapon) return "place-and-weapon";
  // A test has no target: one state does not test one new type every month.
  if (weapon && a.type === "launch-test" && initiator) return "actor-and-weapon";
  return a.principal !== null && a.principal === b.principal && meet(a.weapons, b.weapons)
    ? "actor-and-weapon"
    : null;
}

/** Words by which mentions that may share an identity are looked up: two that share one have at least one of them in common. */
export function identityMarks(event: ComparedEvent, lexicon: Lexicon): string[] {
  const { type, initiators, principal, numbers } = event;
  const weapons = namedIn(event, lexicon);
  const places = event.place ? placesAround(event.place, lexicon) : [];
  const pairs = (kind: string, left: readonly string[], right: readonly string[]) =>
    left.flatMap((one) => right.map((other) => `${kind} ${type} ${one} ${other}`));
  return [
    ...pairs("figure", initiators, numbers.map(roundFigure)),
    ...pairs("place-weapon", places, weapons),
    ...(type === "launch-test" ? pairs("test", weapons, initiators) : []),
    ...(principal === null ? [] : pairs("person", [principal], event.weapons)),
  ];
}

/** "7687.5 km" and "7688 km" are looked up together. */
function roundFigure(figure: string): string {
  const number = Number.parseFloat(figure);
  return Number.isNaN(number)
    ? figure
    : `${Number(number.toPrecision(2))}${figure.slice(figure.indexOf(" "))}`;
}

function namedIn(event: ComparedEvent, lexicon: Lexicon): string[] {
  return event.weapons.filter((slug) => !lexicon.weaponBySlug.get(slug)?.isClass);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}
