/**
 * conflicts/quantity: two texts count the same thing and cannot both be right.
 * Match:     "79 missiles were intercepted" / "downed 75 of 91 missiles"
 * Near miss: "at least 70" beside 73 and "about 100" beside 98 (rounding); nine dead on Monday and twelve on Tuesday (a toll
 *            that rises); "two died in Lviv" beside "seven died" (part and whole); numbers of different things or acts
 * Source:    UCDP's bounds: two ranges that do not meet
 */
import type { Conflict } from "#lib/domain/corpus.ts";
import { type Count, readCounts } from "#lib/pipeline/11-conflicts/read-counts.ts";
import {
  type EventTexts,
  namesWithin,
  onePerArticle,
  type PlacedClaim,
  toSide,
} from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

type PlacedCount = PlacedClaim & { count: Count; scope: string; weapon: string | null };

const labels: Record<Count["act"], string> = {
  killed: "killed",
  wounded: "wounded",
  missing: "missing",
  downed: "intercepted",
  launched: "launched",
  damaged: "damaged",
};
const plurals: Record<string, string> = { people: "people", child: "children", aircraft: "aircraft" };
/** Counts that grow while wreckage is searched. */
const tolls = new Set<Count["act"]>(["killed", "wounded", "missing", "damaged"]);

export function quantityConflicts(texts: EventTexts): Conflict[] {
  return countsByThing(texts).flatMap((counts): Conflict[] => {
    const clashing = onePerArticle(
      counts.filter((a) => counts.some((b) => a.articleId !== b.articleId && clash(a, b, counts))),
    );
    const [first] = clashing;
    if (!first || clashing.length < 2) return [];
    const { act, thing } = first.count;
    return [
      {
        kind: "quantity",
        about: `how many ${plurals[thing] ?? `${thing}s`} were ${labels[act]}`,
        sides: clashing.map(toSide),
      },
    ];
  });
}

/** Tolls that a later text gives higher: nobody contradicts anybody, more was found. */
export function risenTolls(texts: EventTexts): { earlier: PlacedClaim; later: PlacedClaim }[] {
  return countsByThing(texts).flatMap((counts) =>
    counts
      .filter(({ count }) => tolls.has(count.act))
      .flatMap((later) =>
        counts.filter((earlier) => hasRisen(earlier, later, counts)).map((earlier) => ({ earlier, later })),
      ),
  );
}

function hasRisen(earlier: PlacedCount, later: PlacedCount, all: PlacedCount[]): boolean {
  const [before, after] = [earlier.reading.article.published.date, later.reading.article.published.date];
  return (
    before !== null &&
    after !== null &&
    before < after &&
    earlier.count.high < later.count.low &&
    !givesBoth(later.articleId, earlier.count, later.count, all)
  );
}

/** An exact number and a bound that it keeps, in another text: "188 drones" beside "more than 150", not beside "at least three". */
export function narrowedCounts(texts: EventTexts): { exact: PlacedClaim; wide: PlacedClaim }[] {
  return countsByThing(texts).flatMap((counts) =>
    counts
      .filter(({ count }) => count.bound === "exact")
      .flatMap((exact) => counts.filter((wide) => isNarrower(exact, wide)).map((wide) => ({ exact, wide }))),
  );
}

/** So far may a number lie from the bound that is still meant to tell it. */
const farthestFactor = 1.5;

function isNarrower(exact: PlacedCount, wide: PlacedCount): boolean {
  const { count } = wide;
  if (exact.articleId === wide.articleId || count.bound === "exact") return false;
  const told = Number.isFinite(count.high) ? count.high : count.low;
  const value = exact.count.low;
  const isKept = count.low <= value && value <= count.high;
  const isNear = Math.max(value, told) <= Math.min(value, told) * farthestFactor;
  // A toll of another day may be another toll.
  return isKept && isNear && (!tolls.has(count.act) || isSameDay(exact, wide));
}

/** The numbers that texts give of one thing, in one place. */
function countsByThing({ event, claims }: EventTexts): PlacedCount[][] {
  const byKey = new Map<string, PlacedCount[]>();
  for (const placed of claims)
    for (const count of countsOf(placed)) {
      const weapon = count.weapon !== null && event.weapons.length > 1 ? count.weapon : "";
      const key = [count.count.act, count.count.thing, weapon, count.scope].join(" ");
      byKey.set(key, [...(byKey.get(key) ?? []), count]);
    }
  return [...byKey.values()];
}

function countsOf(placed: PlacedClaim): PlacedCount[] {
  const { claim, reading } = placed;
  return countsIn(placed).map((count) => ({
    ...placed,
    count,
    scope: [...new Set(itemsWithin(reading.places, claim.span).map((place) => place.slug))].sort().join("+"),
    weapon:
      reading.weapons.find(
        ({ span, isClass }) => !isClass && count.span.start <= span.start && span.end <= count.span.end,
      )?.slug ?? null,
  }));
}

/** A claim is asked for its counts with each event and each question. */
function countsIn(placed: PlacedClaim): Count[] {
  const known = countsOfClaim.get(placed.claim);
  if (known) return known;
  const counts = readCounts(placed.claim.text, placed.claim.span.start, namesWithin(placed));
  countsOfClaim.set(placed.claim, counts);
  return counts;
}

const countsOfClaim = new WeakMap<PlacedClaim["claim"], Count[]>();

function clash(a: PlacedCount, b: PlacedCount, all: PlacedCount[]): boolean {
  if (a.count.low <= b.count.high && b.count.low <= a.count.high) return false;
  // A text that gives both numbers contradicts neither.
  if (givesBoth(a.articleId, a.count, b.count, all) || givesBoth(b.articleId, a.count, b.count, all))
    return false;
  return !tolls.has(a.count.act) || isSameDay(a, b);
}

function givesBoth(articleId: string, a: Count, b: Count, all: PlacedCount[]): boolean {
  const own = all.filter((count) => count.articleId === articleId);
  return [a, b].every((one) => own.some(({ count }) => count.low <= one.high && one.low <= count.high));
}

/** A toll of another day, or of a day that is not known, may have risen. */
function isSameDay(a: PlacedCount, b: PlacedCount): boolean {
  const [left, right] = [a.reading.article.published.date, b.reading.article.published.date];
  return left !== null && left === right;
}
