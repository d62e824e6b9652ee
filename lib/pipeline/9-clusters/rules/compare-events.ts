/**
 * clusters/compare: how much speaks for two mentions, in two articles, telling of one event; -Infinity where they cannot.
 * Match:     two strikes on Bryansk Oblast with ATACMS on days that overlap
 * Near miss: the strike and the answer to it (the sides change places); 18 and 23 November; two named weapons, two places
 * Source:    event coreference by type, time, place, participants (after ACLED's and PLOVER's rules for one event)
 */

import type { DateRange } from "#lib/domain/date-range.ts";
import type { ComparedEvent } from "#lib/domain/placed-mention.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { familyOf, longestLagDays } from "#lib/pipeline/9-clusters/place-mentions.ts";
import { areKeptApart } from "#lib/pipeline/9-clusters/rules/decided-mentions.ts";
import { shareNumbers } from "#lib/pipeline/9-clusters/rules/shared-numbers.ts";
import { daysBetween } from "#lib/text/shift-day.ts";

/** From here on two mentions are one event. */
export const sameEventScore = 4;

export function compareEvents(a: ComparedEvent, b: ComparedEvent, lexicon: Lexicon): number {
  if (areKeptApart(a.decided, b.decided)) return Number.NEGATIVE_INFINITY;
  if (familyOf(a) !== familyOf(b) || a.principal !== b.principal) return Number.NEGATIVE_INFINITY;
  const sameType = a.type === b.type || a.principal !== null;
  // A strike and its interception: the sides stand the other way round.
  const [initiators, targets] = sameType ? [b.initiators, b.targets] : [b.targets, b.initiators];
  if (a.principal === null && !(agree(a.initiators, initiators) && agree(a.targets, targets)))
    return Number.NEGATIVE_INFINITY;
  const time = compareDates(a, b);
  if (time === Number.NEGATIVE_INFINITY) return time;
  const isVague = !isNarrow(a.date) || !isNarrow(b.date);
  if (a.principal !== null) {
    const place = a.place !== null && a.place === b.place ? 2 : 0;
    // Who speaks every week says more than one thing: words without a day are the same for more than their speaker.
    return time + (isVague ? 2 : 3) + (shares(a.targets, b.targets) ? 1 : 0) + place;
  }
  const place = placeScore(a, b, lexicon);
  const weapons = weaponScore(a, b, lexicon);
  // A named weapon must tie a strike and its interception.
  if (!sameType)
    return shares(named(a, lexicon), named(b, lexicon)) ? time + 3 + place : Number.NEGATIVE_INFINITY;
  const [initiator, target] = [shares(a.initiators, initiators), shares(a.targets, targets)];
  if (a.type === "authorization")
    return initiator ? time + weapons + 3 + (target ? 1 : 0) : Number.NEGATIVE_INFINITY;
  if (a.type === "doctrine" || a.type === "deployment" || a.type === "meeting")
    return time + place + (initiator ? 3 : 0);
  const sides = (initiator ? 1 : 0) + (target ? 1 : 0);
  // A raid on many places with many weapons: each text names some of them, but the figures are the same.
  if (shareNumbers(a.numbers, b.numbers)) return time + 3 + Math.max(0, place) + Math.max(0, weapons) + sides;
  // The two sides of a war meet every day.
  if (isVague && place <= 0 && weapons <= 0) return 0;
  return time + place + weapons + sides;
}

/** A day, or a night. */
function isNarrow(date: DateRange | null): boolean {
  return date !== null && width(date) <= 1;
}

function compareDates(a: ComparedEvent, b: ComparedEvent): number {
  if (a.date && b.date) {
    const gap = gapDays(a.date, b.date);
    if (gap > 0) return Number.NEGATIVE_INFINITY;
    if (barelyMeet(a.date, b.date)) return Number.NEGATIVE_INFINITY;
    return isNarrow(a.date) && isNarrow(b.date) ? 3 : width(a.date) <= 7 && width(b.date) <= 7 ? 2 : 0;
  }
  // One has no day: its article must have come out after the other's day, and not long after.
  const [day, published] = a.date ? [a.date.to, b.published] : [b.date?.to ?? null, a.published];
  if (day && published) {
    const lag = daysBetween(day, published);
    return lag < 0 || lag > longestLagDays ? Number.NEGATIVE_INFINITY : lag <= 10 ? 1 : 0;
  }
  // Without any day nothing tells it from another of its kind.
  if (!a.published || !b.published) return Number.NEGATIVE_INFINITY;
  return Math.abs(daysBetween(a.published, b.published)) <= 10 ? 0 : Number.NEGATIVE_INFINITY;
}

/** "overnight into Sunday" and "overnight into Monday" share a day and are two nights: no more than half of the shorter. */
function barelyMeet(a: DateRange, b: DateRange): boolean {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  const shorter = Math.min(width(a), width(b)) + 1;
  return (daysBetween(from, to) + 1) * 2 <= shorter;
}

function gapDays(a: DateRange, b: DateRange): number {
  if (a.from <= b.to && b.from <= a.to) return 0;
  return a.to < b.from ? daysBetween(a.to, b.from) : daysBetween(b.to, a.from);
}

function width(range: DateRange): number {
  return daysBetween(range.from, range.to);
}

function placeScore(a: ComparedEvent, b: ComparedEvent, lexicon: Lexicon): number {
  if (!a.place || !b.place) return 0;
  if (a.place === b.place) return 3;
  if (placesMeet(a.place, b.place, lexicon)) return 2;
  return -3;
}

/** Whether two places are one, or one lies in the other. */
export function placesMeet(a: string | null, b: string | null, lexicon: Lexicon): boolean {
  return (
    a !== null &&
    b !== null &&
    (a === b || regions(a, lexicon).includes(b) || regions(b, lexicon).includes(a) || isInTown(a, b, lexicon))
  );
}

const degreesInRadians = Math.PI / 180;
const earthRadiusKilometres = 6371;
/** A hospital or a depot is told as its town's; farther out it is a place of its own. */
const longestTownKilometres = 15;

const siteKinds = new Set(["site", "base", "airfield", "port"]);
const townKinds = new Set(["city", "town"]);

/** A site and the town that it stands in: the lexicon keeps the region of both. */
function isInTown(a: string, b: string, lexicon: Lexicon): boolean {
  const [one, other] = [lexicon.placeBySlug.get(a), lexicon.placeBySlug.get(b)];
  if (!one || !other) return false;
  const [site, town] = siteKinds.has(one.kind) ? [one, other] : [other, one];
  if (!siteKinds.has(site.kind) || !townKinds.has(town.kind)) return false;
  const [north, south] = [one.latitude * degreesInRadians, other.latitude * degreesInRadians];
  const east = (one.longitude - other.longitude) * degreesInRadians * Math.cos((north + south) / 2);
  return Math.hypot(east, north - south) * earthRadiusKilometres <= longestTownKilometres;
}

/** A place and the regions that hold it, inmost first. */
export function placesAround(slug: string, lexicon: Lexicon): string[] {
  return [slug, ...regions(slug, lexicon)];
}

/** The regions that hold a place, inmost first. */
function regions(slug: string, lexicon: Lexicon): string[] {
  const found: string[] = [];
  for (
    let at = lexicon.placeBySlug.get(slug)?.region ?? null;
    at && found.length < 5;
    at = lexicon.placeBySlug.get(at)?.region ?? null
  )
    found.push(at);
  return found;
}

function weaponScore(a: ComparedEvent, b: ComparedEvent, lexicon: Lexicon): number {
  const namedA = named(a, lexicon);
  const namedB = named(b, lexicon);
  if (shares(namedA, namedB)) return 3;
  if (namedA.length > 0 && namedB.length > 0) return placesMeet(a.place, b.place, lexicon) ? -1 : -4;
  return shares(a.weapons, b.weapons) ? 1 : 0;
}

function named(event: ComparedEvent, lexicon: Lexicon): string[] {
  return event.weapons.filter((slug) => !lexicon.weaponBySlug.get(slug)?.isClass);
}

function shares(a: string[], b: string[]): boolean {
  return a.some((item) => b.includes(item));
}

function agree(a: string[], b: string[]): boolean {
  return a.length === 0 || b.length === 0 || shares(a, b);
}
