/**
 * Finds: a sentence, alone or at a paragraph's end, that points to the full text elsewhere.
 * Match: "… Jean-Noel Barrot. Read the full article at RT.com."
 * Near miss: "He said he had read the full article at home."
 * Source: seed 000; excerpt pages of aggregators.
 * Order: before teasers, which begin with the same verbs.
 */
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";
import { sentencesMatching } from "#lib/pipeline/1-clean/sentences-matching.ts";

const opening =
  /(?:read|see|view|find|click here (?:to|for)|continue reading|visit)(?: (?:to|read|on|for))? (?:the |our |this )?(?:full|entire|whole|original|complete|rest of (?:the|this)|more of (?:the|this))(?: (?:article|story|text|report|interview|piece|post|statement|version|transcript|news))/iuy;

export const fullArticleLink: FurnitureRule = {
  id: "clean/full-article-link",
  kind: "link",
  find: ({ blocks }) => blocks.flatMap((block) => sentencesMatching(block, opening)),
};
