import type { SearchRequest } from "#lib/domain/search-request.ts";

/** The address of a search: parameters in a fixed order, none that says nothing. */
export function searchAddress({ words, kind, page }: SearchRequest): string {
  const parameters: [string, string][] = [];
  if (words !== "") parameters.push(["q", words]);
  if (kind !== null) parameters.push(["kind", kind]);
  if (page > 1) parameters.push(["page", String(page)]);
  return parameters.length === 0 ? "/search" : `/search?${new URLSearchParams(parameters).toString()}`;
}
