import type { ClaimMention } from "#lib/domain/claim.ts";
import type { Conflict } from "#lib/domain/corpus.ts";

/** A claim mention with the article it stands in. */
export type PlacedClaim = { articleId: string; claim: ClaimMention };

export function toSide({ articleId, claim }: PlacedClaim): Conflict["sides"][number] {
  return { articleId, says: claim.text, span: claim.span };
}

/** The first mention of each article, by article, so that a side is one text. */
export function onePerArticle(claims: PlacedClaim[]): PlacedClaim[] {
  const first = new Map<string, PlacedClaim>();
  for (const claim of [...claims].sort((a, b) =>
    a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.claim.span.start - b.claim.span.start,
  ))
    if (!first.has(claim.articleId)) first.set(claim.articleId, claim);
  return [...first.values()];
}
