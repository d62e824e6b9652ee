/**
 * alignment/compare: how much speaks for two mentions making one claim; -Infinity where they cannot.
 * Match:     "Scalp missiles have been delivered by Paris" / "France has supplied Ukraine with SCALP-EG missiles"; the words
 *            that tell the event itself in each text; words that quote one utterance
 * Near miss: two claims that share names only; two numbers of one thing; a claim and its denial; what is said not to be known
 *            beside what is told
 * Source:    weighted overlap of names, numbers, synonym sets and words (news-synonyms.ts); thresholds set on the seeds and
 *            the invented articles of tests/golden
 */
import type { ClaimMention, Quantity } from "#lib/domain/claim.ts";
import type { MentionReference } from "#lib/domain/corpus.ts";
import type { EventType } from "#lib/domain/event.ts";
import { type Concepts, commonWeight } from "#lib/pipeline/10-alignment/read-concepts.ts";

/** A claim mention made ready to be compared within one event. */
export type ComparedClaim = MentionReference & {
  claim: ClaimMention;
  concepts: Concepts;
  /** Its type, where the mention holds the words that tell the event itself, and tells no other event besides. */
  tells: EventType | null;
  /** The groups of one utterance that its quotations belong to. */
  utterances: number[];
  /** Its quotations, by their index in the reading. */
  quotes: number[];
};

/** From here on two mentions make one claim. */
export const sameClaimScore = 0.5;
/** Two mentions of one article say two things, unless they are this near. */
const sameArticleScore = 0.65;
/** The members of two groups that are joined are this near on average. */
export const joinedScore = 0.4;
/** So near are a claim and its denial at most, however many words they share. */
const deniedScore = 0.3;
/** So near are two mentions at most that share names only: who and with what, and not what of it. */
const namesOnlyScore = 0.2;

/** Acts that happen once: two texts that tell one tell the same. What is said may be many things on one day. */
const acts = new Set<EventType>([
  "strike",
  "interception",
  "launch-test",
  "authorization",
  "transfer",
  "deployment",
  "doctrine",
  "ground",
  "meeting",
]);
/** So much of the shorter one two tellings of one act share at least. */
const minToldOverlap = 0.2;

export function compareClaims(a: ComparedClaim, b: ComparedClaim): number {
  if (excludes(a, b)) return Number.NEGATIVE_INFINITY;
  const shared = shareOf(a.concepts, b.concepts);
  const score = shared.score + circumstances(a, b);
  if (a.utterances.some((group) => b.utterances.includes(group))) return Math.max(score, 0.9);
  if (a.concepts.isNegated !== b.concepts.isNegated && a.claim.certainty !== "withheld")
    return Math.min(score, deniedScore);
  const tellsSame =
    a.tells !== null &&
    a.tells === b.tells &&
    acts.has(a.tells) &&
    stancesDiffer(a.concepts, b.concepts) === 0;
  if (tellsSame && shared.containment >= minToldOverlap) return Math.max(score, 0.7);
  if (shared.says === 0 || shared.count < 2) return Math.min(score, namesOnlyScore);
  return a.articleId === b.articleId && score < sameArticleScore ? Math.min(score, joinedScore) : score;
}

/**
 * `score`: the mean of how much of the smaller one the other holds and how much of both is shared. `says`: shared concepts
 * that are no names and not in every such text. `count`: all that are shared.
 */
export function shareOf(
  a: Concepts,
  b: Concepts,
): { score: number; containment: number; says: number; count: number } {
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let weight = 0;
  let says = 0;
  let count = 0;
  for (const [concept, own] of small) {
    const other = large.get(concept);
    if (other === undefined) continue;
    weight += Math.min(own, other);
    count++;
    if (own > commonWeight && !/^[acwp]:/.test(concept)) says++;
  }
  const least = Math.min(a.total, b.total);
  if (least === 0) return { score: 0, containment: 0, says, count };
  const containment = weight / least;
  return { score: (containment + (2 * weight) / (a.total + b.total)) / 2, containment, says, count };
}

function excludes(a: ComparedClaim, b: ComparedClaim): boolean {
  if ((a.claim.certainty === "withheld") !== (b.claim.certainty === "withheld")) return true;
  return numbersClash(a.claim.quantities, b.claim.quantities);
}

/** What stands beside the words: who says it, whether it is denied, named weapons and places that differ. */
function circumstances(a: ComparedClaim, b: ComparedClaim): number {
  const [left, right] = [a.claim.speaker, b.claim.speaker];
  const speakers = left && right ? (left.name === right.name ? 0.05 : -0.08) : 0;
  const areWithheld = a.claim.certainty === "withheld" && b.claim.certainty === "withheld";
  // Where the reading found the event in the one and not in the other, the other speaks about it.
  const telling =
    a.tells !== null && b.claim.eventIndex === null
      ? -0.2
      : b.tells !== null && a.claim.eventIndex === null
        ? -0.2
        : 0;
  return (
    speakers +
    telling +
    (areWithheld ? 0.15 : 0) +
    stancesDiffer(a.concepts, b.concepts) * -0.25 +
    namesDiffer(a.concepts.named.weapons, b.concepts.named.weapons) * -0.3 +
    namesDiffer(a.concepts.named.places, b.concepts.named.places) * -0.15 +
    namesDiffer(a.concepts.named.numbers, b.concepts.named.numbers) * -0.15
  );
}

function stancesDiffer(a: Concepts, b: Concepts): number {
  if (a.stances.length === 0) return b.stances.length;
  const shared = a.stances.filter((stance) => b.stances.includes(stance)).length;
  return a.stances.length + b.stances.length - 2 * shared;
}

/** 1 where both name some and share none. */
function namesDiffer(a: string[], b: string[]): number {
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name)) ? 1 : 0;
}

/** One thing counted, and no count of the one agrees with any of the other. */
function numbersClash(left: Quantity[], right: Quantity[]): boolean {
  return left.some((a) => {
    const same = right.filter((b) => b.unit === a.unit && (a.of === null || b.of === null || a.of === b.of));
    return same.length > 0 && same.every((b) => !meet(a, b));
  });
}

/** "About" gives a tenth to either side. */
function meet(a: Quantity, b: Quantity): boolean {
  const limits = ({ low, high, bound }: Quantity) => {
    const slack = bound === "about" ? 0.1 : 0;
    return [(low ?? 0) * (1 - slack), (high ?? Number.POSITIVE_INFINITY) * (1 + slack)] as const;
  };
  const [[lowA, highA], [lowB, highB]] = [limits(a), limits(b)];
  return lowA <= highB && lowB <= highA;
}
