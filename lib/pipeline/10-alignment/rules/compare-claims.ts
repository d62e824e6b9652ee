/**
 * alignment/compare: how much speaks for two mentions making one claim.
 * Match:     "Barrot emphasized that Paris does 'not set and express red lines'" / "He called for the West to 'not set …'"
 * Near miss: two numbers of different things; a claim and its denial; two claims of one sentence
 * Source:    overlap of content words, folded and stemmed, with what they name: weapons, places, countries, speaker, numbers
 */
import type { ClaimMention } from "#lib/domain/claim.ts";
import type { MentionReference } from "#lib/domain/corpus.ts";

export type ComparedClaim = MentionReference & {
  claim: ClaimMention;
  event: string | null;
  words: Set<string>;
  weapons: Set<string>;
  countries: Set<string>;
  places: Set<string>;
  quotes: number[];
};

/** From here on two mentions make one claim; about half of the shorter one's content words, with the same speaker. */
export const sameClaimScore = 0.5;

export function compareClaims(a: ComparedClaim, b: ComparedClaim): number {
  const shared = overlap(a.words, b.words);
  const smaller = Math.min(a.words.size, b.words.size);
  if (smaller === 0) return 0;
  const containment = shared / smaller;
  const resemblance = shared / (a.words.size + b.words.size - shared);
  const sameSpeaker = a.claim.speaker !== null && a.claim.speaker.name === b.claim.speaker?.name;
  const bothVoices = a.claim.speaker !== null && b.claim.speaker !== null && !sameSpeaker;
  const weapons =
    a.weapons.size > 0 && b.weapons.size > 0 ? (overlap(a.weapons, b.weapons) > 0 ? 0.1 : -0.25) : 0;
  const places = a.places.size > 0 && b.places.size > 0 ? (overlap(a.places, b.places) > 0 ? 0.1 : -0.15) : 0;
  const numbers = numbersAgree(a.claim, b.claim);
  const polarity = (a.claim.certainty === "withheld") === (b.claim.certainty === "withheld") ? 0 : -0.4;
  const enough = shared >= 3 ? 0 : -0.2;
  return (
    0.55 * containment +
    0.35 * resemblance +
    (sameSpeaker ? 0.12 : 0) -
    (bothVoices ? 0.15 : 0) +
    weapons +
    places +
    numbers +
    polarity +
    enough
  );
}

function overlap<T>(a: Set<T>, b: Set<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

function numbersAgree(a: ClaimMention, b: ClaimMention): number {
  let score = 0;
  for (const left of a.quantities) {
    for (const right of b.quantities) {
      if (left.unit !== right.unit) continue;
      score = Math.max(score, left.low === right.low && left.high === right.high ? 0.15 : 0.02);
    }
  }
  return score;
}
