import type { ClaimRelation, Conflict, CorpusArticle, CorpusClaim, CorpusEvent } from "#lib/domain/corpus.ts";
import { toEventTexts } from "#lib/pipeline/11-conflicts/find-conflicts.ts";
import type { PlacedClaim } from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";
import { narrowedCounts, risenTolls } from "#lib/pipeline/11-conflicts/rules/quantity-conflicts.ts";
import { contains } from "#lib/text/span-helpers.ts";

/** Conflicts of what the claims themselves say. Others are on the event (its day, place, weapon, outcome), which claims only name. */
const ofClaims = new Set<Conflict["kind"]>(["quantity", "capability"]);

/**
 * Stage 11, second half: how an event's claims stand to one another. `contradicts` (both ways; told once, from the
 * smaller address): two claims, and no third, are the sides of a conflict about what they say. `supersedes`: a later text gives a
 * toll that has risen since. `narrows`: one gives the number of which the other gives a bound.
 * In:      the event with its conflicts, its claims, and the articles that tell of it
 * Out:     ClaimRelation[], by claim; none of a claim to itself
 * Independent of the order of claims and articles.
 */
export function findRelations(
  event: CorpusEvent,
  claims: CorpusClaim[],
  articles: CorpusArticle[],
): ClaimRelation[] {
  if (articles.length < 2) return [];
  const found = [...contradictions(event, claims, articles), ...countRelations(event, claims, articles)];
  const byName = new Map(
    found.map((relation) => [`${relation.from} ${relation.kind} ${relation.to}`, relation]),
  );
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation);
}

function contradictions(
  event: CorpusEvent,
  claims: CorpusClaim[],
  articles: CorpusArticle[],
): ClaimRelation[] {
  const readings = new Map(articles.map(({ id, reading }) => [id, reading]));
  return event.conflicts.flatMap(({ kind, sides }): ClaimRelation[] => {
    if (!ofClaims.has(kind)) return [];
    const slugs = sides.map(
      ({ articleId, span }) =>
        claims.find(({ mentions }) =>
          mentions.some((mention) => {
            const claim = readings.get(articleId)?.claims[mention.index];
            return mention.articleId === articleId && claim !== undefined && contains(claim.span, span);
          }),
        )?.slug ?? null,
    );
    const [from, to, third] = [...new Set(slugs)].sort();
    return from && to && third === undefined ? [{ from, to, kind: "contradicts" }] : [];
  });
}

function countRelations(
  event: CorpusEvent,
  claims: CorpusClaim[],
  articles: CorpusArticle[],
): ClaimRelation[] {
  const slugOf = new Map(
    claims.flatMap(({ slug, mentions }) =>
      mentions.map(({ articleId, index }) => [`${articleId}:${index}`, slug] as const),
    ),
  );
  const texts = toEventTexts(event, claims, articles);
  const relate = (one: PlacedClaim, other: PlacedClaim, kind: ClaimRelation["kind"]): ClaimRelation[] => {
    const from = slugOf.get(`${one.articleId}:${one.index}`);
    const to = slugOf.get(`${other.articleId}:${other.index}`);
    return from && to && from !== to ? [{ from, to, kind }] : [];
  };
  return [
    ...risenTolls(texts).flatMap(({ earlier, later }) => relate(later, earlier, "supersedes")),
    ...narrowedCounts(texts).flatMap(({ exact, wide }) => relate(exact, wide, "narrows")),
  ];
}
