import type { TextView } from "#lib/domain/views/text-view.ts";
import { clampText } from "#lib/present/clamp-text.ts";
import type { JsonLdNode } from "#lib/present/json-ld.ts";
import { jsonLdPublished } from "#lib/present/json-ld-date.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";

/** Longer ones are no headline that anybody shows whole. */
const MAX_HEADLINE_CHARACTERS = 200;

/** One text as a NewsArticle, known by its page's address here. An outlet that the text does not name stays out. */
export function jsonLdText(text: TextView, headline: string | null, publicUrl: string): JsonLdNode {
  const address = `${publicUrl}${articleAddress(text.id)}`;
  return {
    "@type": "NewsArticle",
    "@id": address,
    mainEntityOfPage: address,
    headline: headline === null ? undefined : clampText(headline, MAX_HEADLINE_CHARACTERS),
    datePublished: jsonLdPublished(text.published),
    publisher:
      text.outlet.kind === "named" ? { "@type": "NewsMediaOrganization", name: text.outlet.name } : undefined,
  };
}
