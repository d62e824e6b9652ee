import type { SearchKind } from "#lib/domain/search-request.ts";

/** What the page calls each kind of hit, at the head of its list. */
export const searchKindLabels: Record<SearchKind, string> = {
  articles: "Articles",
  claims: "Claims",
  quotes: "Quotes",
};
