import { eventAddress } from "#lib/present/mark-anchor.ts";

/** Some of an event's texts side by side: `/events/…/read?text=…&text=…`. Without ids: the event's first two. */
export function readingAddress(slug: string, articleIds: readonly string[] = []): string {
  const query = new URLSearchParams(articleIds.map((id) => ["text", id]));
  return `${eventAddress(slug)}/read${query.size > 0 ? `?${query}` : ""}`;
}
