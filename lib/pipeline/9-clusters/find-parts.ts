import type { ComparedEvent, DatedEvent } from "#lib/domain/placed-mention.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { placesAround } from "#lib/pipeline/9-clusters/rules/compare-events.ts";

/**
 * Which events of one day are parts of a wider one: of "a mass strike on Ukraine" the strike on Odesa, of one on Kyiv
 * Oblast that on a depot there. One side attacks the other by the same means, at a place that lies in the wider one.
 * @param events of one family on one day @returns for the key of each part that of the narrowest event that holds it
 */
export function findParts(events: readonly DatedEvent[], lexicon: Lexicon): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of events) {
    const [narrowest] = events
      .filter((whole) => isPartOf(part.event, whole.event, lexicon))
      .sort(
        (a, b) => depthOf(b, lexicon) - depthOf(a, lexicon) || b.texts - a.texts || (a.key < b.key ? -1 : 1),
      );
    if (narrowest) parts.set(part.key, narrowest.key);
  }
  return parts;
}

function isPartOf(part: ComparedEvent, whole: ComparedEvent, lexicon: Lexicon): boolean {
  if (part.type !== "strike" || whole.type !== "strike" || !part.place) return false;
  const country = lexicon.placeBySlug.get(part.place)?.country ?? null;
  const lies = whole.place
    ? whole.place !== part.place && placesAround(part.place, lexicon).includes(whole.place)
    : country !== null && whole.targets.includes(country);
  return lies && shares(part.initiators, whole.initiators) && meansAgree(part, whole, lexicon);
}

/** A wave is told with some of its weapons: what is told of the part is no other means of attack than the wave's. */
function meansAgree(part: ComparedEvent, whole: ComparedEvent, lexicon: Lexicon): boolean {
  const means = new Set(whole.weapons.map((slug) => meansOf(slug, lexicon)));
  return means.size === 0 || part.weapons.every((slug) => means.has(meansOf(slug, lexicon)));
}

/** Missiles of all kinds go together in one raid. */
function meansOf(weapon: string, lexicon: Lexicon): string {
  const kind = lexicon.weaponBySlug.get(weapon)?.kind ?? "";
  return kind.endsWith("-missile") ? "missile" : kind;
}

/** How many regions hold its place; less than none where it has none. */
function depthOf({ event }: DatedEvent, lexicon: Lexicon): number {
  return event.place ? placesAround(event.place, lexicon).length : 0;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}
