/**
 * alignment/relations: how the claims of one event stand to each other.
 * Match:     contradicts: "the station was hit" / "the station was not hit"; "75 missiles were downed" / "79 missiles were downed"
 *            narrows: "75 missiles were downed" / "at least 70 missiles were downed"
 *            supersedes: "twelve were killed", of Tuesday / "nine were killed", of Monday
 *            answers: "Moscow denied striking the clinic" / "Russia struck the clinic"
 * Near miss: two denials; numbers of different things; nine dead here and four there; a toll that is smaller the day after
 * Source:    the relations of lib/domain/corpus.ts; the numbers' bounds (UCDP)
 */

import type { ArticleReading } from "#lib/domain/article.ts";
import type { ClaimMention, Quantity } from "#lib/domain/claim.ts";
import type { ClaimRelation, CorpusArticle, CorpusClaim } from "#lib/domain/corpus.ts";
import { contentOfClaim } from "#lib/pipeline/10-alignment/content-of-claim.ts";
import { type Concepts, readConcepts } from "#lib/pipeline/10-alignment/read-concepts.ts";
import { shareOf } from "#lib/pipeline/10-alignment/rules/compare-claims.ts";

/** From here on two claims are on one thing. */
const sameTopic = 0.6;
/** An answer takes up less of the words that it answers. */
const answeredTopic = 0.4;
/** So many claims may share a word for it to lead from one to another. */
const mostSharing = 60;
/** Counts that rise while wreckage is searched. */
const toll = /^s:(?:kill|wound|damage|outage)$/;

type Told = { slug: string; claim: ClaimMention; concepts: Concepts; day: string | null };

/**
 * @param claims of one event (alignEvent); a claim speaks by its first mention
 * @returns by `from`, `to` and kind
 */
export function relateClaims(claims: CorpusClaim[], articles: CorpusArticle[]): ClaimRelation[] {
  const byId = new Map(articles.map(({ id, reading }) => [id, reading]));
  const told = claims.flatMap((claim) => toTold(claim, byId)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const relations = pairsOnOneThing(told).flatMap(([a, b]) => relate(a, b) ?? []);
  const keyOf = ({ from, to, kind }: ClaimRelation) => `${from} ${to} ${kind}`;
  return relations.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function toTold(claim: CorpusClaim, readings: ReadonlyMap<string, ArticleReading>): Told[] {
  const [first] = claim.mentions;
  const reading = first && readings.get(first.articleId);
  const mention = first && reading?.claims[first.index];
  if (!reading || !mention || mention.certainty === "withheld") return [];
  const concepts = readConcepts(reading, contentOfClaim(mention, reading), mention.speaker && mention.cue);
  return [{ slug: claim.slug, claim: mention, concepts, day: reading.article.published.date }];
}

function pairsOnOneThing(told: Told[]): [Told, Told][] {
  const sharing = new Map<string, Told[]>();
  for (const one of told)
    for (const concept of one.concepts.weights.keys()) {
      if (concept.startsWith("n:")) continue;
      const known = sharing.get(concept);
      if (known) known.push(one);
      else sharing.set(concept, [one]);
    }
  const pairs = new Map<Told, Set<Told>>();
  for (const group of sharing.values()) {
    if (group.length > mostSharing) continue;
    group.forEach((a, at) => {
      const others = pairs.get(a) ?? new Set();
      for (const b of group.slice(at + 1)) others.add(b);
      pairs.set(a, others);
    });
  }
  return [...pairs].flatMap(([a, others]) => [...others].map((b): [Told, Told] => [a, b]));
}

function relate(a: Told, b: Told): ClaimRelation | null {
  const topic = shareOf(withoutNumbers(a.concepts), withoutNumbers(b.concepts));
  if (topic.says === 0) return null;
  const relation = (from: Told, to: Told, kind: ClaimRelation["kind"]) => ({
    from: from.slug,
    to: to.slug,
    kind,
  });
  if (topic.score >= answeredTopic || topic.containment >= sameTopic) {
    if (answers(a, b)) return relation(a, b, "answers");
    if (answers(b, a)) return relation(b, a, "answers");
  }
  if (topic.score < sameTopic || !samePlaces(a.concepts, b.concepts)) return null;
  const numbers = compareNumbers(a.claim.quantities, b.claim.quantities);
  if (numbers === "apart") return apart(a, b, relation);
  if (a.concepts.isNegated !== b.concepts.isNegated) return relation(a, b, "contradicts");
  // A count of one place is no closer count of all.
  if (placesOf(a) !== placesOf(b)) return null;
  if (numbers === "closer") return relation(a, b, "narrows");
  if (numbers === "wider") return relation(b, a, "narrows");
  return null;
}

function apart(
  a: Told,
  b: Told,
  relation: (from: Told, to: Told, kind: ClaimRelation["kind"]) => ClaimRelation,
): ClaimRelation | null {
  const isToll = [...a.concepts.weights.keys()].some(
    (concept) => toll.test(concept) && b.concepts.weights.has(concept),
  );
  if (!isToll || a.day === b.day) return relation(a, b, "contradicts");
  if (a.day === null || b.day === null) return null;
  const [later, earlier] = a.day > b.day ? [a, b] : [b, a];
  return greatest(later.claim.quantities) > greatest(earlier.claim.quantities)
    ? relation(later, earlier, "supersedes")
    : relation(a, b, "contradicts");
}

/** Whom the other claim is about denies or rejects it. */
function answers(reply: Told, claim: Told): boolean {
  const { speaker } = reply.claim;
  if (!speaker?.country || speaker.name === claim.claim.speaker?.name) return false;
  const isRejecting = reply.concepts.stances.some((stance) => stance === "s:deny" || stance === "s:refuse");
  const isSaid = claim.concepts.stances.some((stance) => stance === "s:deny" || stance === "s:refuse");
  return isRejecting && !isSaid && claim.concepts.weights.has(`c:${speaker.country}`);
}

function placesOf({ concepts }: Told): string {
  return [...concepts.named.places].sort().join();
}

function samePlaces(a: Concepts, b: Concepts): boolean {
  const [left, right] = [a.named.places, b.named.places];
  return left.length === 0 || right.length === 0 || left.some((place) => right.includes(place));
}

/** The first thing that both count: not to be reconciled, or the one's bounds within the other's. */
function compareNumbers(left: Quantity[], right: Quantity[]): "apart" | "closer" | "wider" | null {
  for (const a of left) {
    const b = right.find(
      (other) => other.unit === a.unit && (a.of === null || other.of === null || a.of === other.of),
    );
    if (!b) continue;
    const [[lowA, highA], [lowB, highB]] = [limits(a), limits(b)];
    if (lowA > highB || lowB > highA) return "apart";
    if (lowA === lowB && highA === highB) return null;
    if (lowB <= lowA && highA <= highB) return "closer";
    if (lowA <= lowB && highB <= highA) return "wider";
  }
  return null;
}

function limits({ low, high, bound }: Quantity): [number, number] {
  const slack = bound === "about" ? 0.1 : 0;
  return [(low ?? 0) * (1 - slack), (high ?? Number.POSITIVE_INFINITY) * (1 + slack)];
}

function greatest(quantities: Quantity[]): number {
  return Math.max(0, ...quantities.map(({ low, high }) => low ?? high ?? 0));
}

function withoutNumbers(concepts: Concepts): Concepts {
  const weights = new Map([...concepts.weights].filter(([concept]) => !concept.startsWith("n:")));
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return { ...concepts, weights, total };
}
