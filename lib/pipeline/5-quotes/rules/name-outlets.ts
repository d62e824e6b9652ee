/**
 * quotes/outlet: an outlet as a source ("ABC reports", "according to French daily newspaper Le Monde").
 * Near miss: an outlet named as the one that was told, or as the publisher of this very text in its furniture
 * Source:    seeds/lexicon/outlets.json
 */
import type { Actor } from "#lib/domain/actor.ts";
import type { CleanArticle } from "#lib/domain/article.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { findNames } from "#lib/lexicon/name-index.ts";
import { splitWords } from "#lib/text/split-words.ts";

export function namedOutlets(article: CleanArticle, lexicon: Lexicon): { span: Span; actor: Actor }[] {
  return findNames(lexicon.outletNames, article.text, splitWords(article.text))
    .filter((match) => !match.guarded)
    .map((match) => ({
      span: { start: match.start, end: match.end },
      actor: { name: match.entry.name, kind: "organization", role: null, country: match.entry.country },
    }));
}
