import type { MarkKind, MarkReference } from "#lib/domain/views/mark-view.ts";

/** Each kind of mark has its letter in addresses (`#c12`). */
const anchorLetters: Record<MarkKind, string> = {
  claim: "c",
  quote: "q",
  weapon: "w",
  place: "p",
  country: "n",
  time: "t",
  actor: "a",
  event: "e",
  furniture: "f",
  issue: "i",
  source: "s",
  naming: "m",
};

/** Where a mark stands on its article's page. Addresses count from 1, as the notes beside the text do. */
export function markAnchor({ kind, index }: { kind: MarkKind; index: number }): string {
  return `${anchorLetters[kind]}${index + 1}`;
}

/** An article's page. */
export function articleAddress(articleId: string): string {
  return `/articles/${encodeURIComponent(articleId)}`;
}

/** A mark on its article's page. */
export function markAddress(mark: MarkReference): string {
  return `${articleAddress(mark.articleId)}#${markAnchor(mark)}`;
}

/** An event's page. */
export function eventAddress(slug: string): string {
  return `/events/${encodeURIComponent(slug)}`;
}
