import type { ArticleView } from "#lib/domain/views/article-view.ts";
import type { JsonLdNode } from "#lib/present/json-ld.ts";
import { jsonLdText } from "#lib/present/json-ld-text.ts";
import { articleAddress, eventAddress } from "#lib/present/mark-anchor.ts";

/** An article for machines: whose it is, of what day, what it repeats, and the events that it tells. Not its text. */
export function articleJsonLd(article: ArticleView, publicUrl: string): JsonLdNode {
  return {
    "@context": "https://schema.org",
    ...jsonLdText(article.view, article.name, publicUrl),
    url: article.url ?? undefined,
    creditText: article.author ?? undefined,
    isBasedOn: article.copies
      .filter(({ direction }) => direction === "of")
      .map(({ text }) => ({
        "@type": "NewsArticle",
        "@id": `${publicUrl}${articleAddress(text.id)}`,
      })),
    about: article.events.map(({ slug, title }) => ({
      "@type": "Event",
      "@id": `${publicUrl}${eventAddress(slug)}#event`,
      name: title,
    })),
  };
}
