/**
 * alignment/join: the mentions of one event, parted into claims.
 * Pairs are looked for by the words that the fewest mentions have, and joined from the surest down, ties by the mentions'
 * references. A join is made only where the members of the two sides are near on average and no two of them exclude
 * each other.
 */
import {
  type ComparedClaim,
  compareClaims,
  joinedScore,
  sameClaimScore,
} from "#lib/pipeline/10-alignment/rules/compare-claims.ts";

/** Two mentions that share enough share one of the rarest words of the one; so many of them are looked up. */
const rareWords = 6;
/** A word of more mentions than this is no way to find a pair: what they share besides it will. */
const commonFrom = 300;
/** Of a large group, so many members speak for all. */
const spokesmen = 12;

export function joinClaims(claims: ComparedClaim[]): ComparedClaim[][] {
  // What a hundred texts say word for word is looked at once.
  const alike = sameInAll([...claims].sort(byReference));
  const groupOf = new Map<ComparedClaim, ComparedClaim[]>([...alike.keys()].map((claim) => [claim, [claim]]));
  for (const { a, b } of rankedPairs([...alike.keys()])) {
    const into = groupOf.get(a);
    const from = groupOf.get(b);
    if (!into || !from || into === from) continue;
    if (meanScore(into, from) < joinedScore) continue;
    const [larger, smaller] = into.length >= from.length ? [into, from] : [from, into];
    for (const claim of smaller) {
      larger.push(claim);
      groupOf.set(claim, larger);
    }
  }
  return [...new Set(groupOf.values())].map((group) =>
    group.flatMap((claim) => alike.get(claim) ?? []).sort(byReference),
  );
}

/** The first of each set of mentions that do not differ in anything that is compared, with the set. */
function sameInAll(ordered: ComparedClaim[]): Map<ComparedClaim, ComparedClaim[]> {
  const firsts = new Map<string, ComparedClaim>();
  const alike = new Map<ComparedClaim, ComparedClaim[]>();
  for (const claim of ordered) {
    const key = signatureOf(claim);
    const first = firsts.get(key);
    if (first && compareClaims(first, claim) >= sameClaimScore) alike.get(first)?.push(claim);
    else {
      alike.set(claim, [claim]);
      if (!first) firsts.set(key, claim);
    }
  }
  return alike;
}

function signatureOf({ claim, concepts, tells, utterances }: ComparedClaim): string {
  const counted = claim.quantities.map(({ low, high, bound, unit, of }) => [low, high, bound, unit, of]);
  const words = [...concepts.weights.keys()].sort();
  return JSON.stringify([
    words,
    concepts.isNegated,
    claim.certainty === "withheld",
    claim.speaker?.name,
    claim.eventIndex === null,
    counted,
    tells,
    utterances,
  ]);
}

/** How near the members of two groups are; -Infinity where two of them exclude each other. */
function meanScore(into: ComparedClaim[], from: ComparedClaim[]): number {
  const [left, right] = [into.slice(0, spokesmen), from.slice(0, spokesmen)];
  let sum = 0;
  for (const a of left) for (const b of right) sum += compareClaims(a, b);
  return sum / (left.length * right.length);
}

type Pair = { a: ComparedClaim; b: ComparedClaim; score: number };

function rankedPairs(ordered: ComparedClaim[]): Pair[] {
  const keys = ordered.map(keysOf);
  const postings = new Map<string, number[]>();
  keys.forEach((own, at) => {
    for (const key of own) {
      const known = postings.get(key);
      if (known) known.push(at);
      else postings.set(key, [at]);
    }
  });
  const rarest = keys.map((own) => rarestOf(own, postings));
  const pairs: Pair[] = [];
  /** For each mention, the last one that it was a candidate of. */
  const lastFor = new Int32Array(ordered.length).fill(-1);
  ordered.forEach((a, i) => {
    for (const key of rarest[i] ?? [])
      for (const j of postings.get(key) ?? []) {
        const b = ordered[j];
        if (!b || i === j || lastFor[j] === i) continue;
        lastFor[j] = i;
        // An earlier mention has looked at this one already if one of its rare words led here.
        if (j < i && rarest[j]?.some((rare) => keys[i]?.has(rare))) continue;
        const [first, second] = i < j ? [a, b] : [b, a];
        const score = compareClaims(first, second);
        if (score >= sameClaimScore) pairs.push({ a: first, b: second, score });
      }
  });
  return pairs.sort((x, y) => y.score - x.score || byReference(x.a, y.a) || byReference(x.b, y.b));
}

function rarestOf(keys: ReadonlySet<string>, postings: ReadonlyMap<string, number[]>): string[] {
  const countOf = (key: string) => postings.get(key)?.length ?? 0;
  return [...keys]
    .filter((key) => countOf(key) > 1 && countOf(key) <= commonFrom)
    .sort((x, y) => countOf(x) - countOf(y) || (x < y ? -1 : 1))
    .slice(0, rareWords);
}

/** By what a mention can be found: its words and names, the act that it tells, the utterances that it quotes. */
function keysOf(claim: ComparedClaim): Set<string> {
  return new Set([
    ...claim.concepts.weights.keys(),
    ...(claim.tells ? [`told:${claim.tells}`] : []),
    ...claim.utterances.map((group) => `quote:${group}`),
  ]);
}

function byReference(a: ComparedClaim, b: ComparedClaim): number {
  return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.index - b.index;
}
