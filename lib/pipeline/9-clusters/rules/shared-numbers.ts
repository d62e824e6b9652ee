/**
 * clusters/numbers: two reports that give the same numbers of the same things are on the same thing.
 * Match:     "120 missiles and 90 drones" in both
 * Near miss: "two killed" in both: small numbers meet by chance
 */
import type { ArticleReading } from "#lib/domain/article.ts";

/** Smaller numbers are shared by chance. */
const minDistinctive = 20;
/** So many shared numbers tell the event; one may be a figure that goes round. */
const minShared = 2;

export function distinctiveNumbers({ claims }: ArticleReading): Set<string> {
  const quantities = claims.flatMap((claim) => claim.quantities);
  return new Set(
    quantities
      .filter(({ low, high }) => low !== null && low === high && low >= minDistinctive)
      .map(({ low, unit }) => `${low} ${unit}`),
  );
}

export function shareNumbers(a: Set<string>, b: Set<string>): boolean {
  let shared = 0;
  for (const number of a) if (b.has(number)) shared++;
  return shared >= minShared;
}
