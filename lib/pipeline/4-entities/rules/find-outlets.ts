/**
 * entities/outlet: an outlet that the story names, as a source or besides ("ABC reports", "according to Le Monde").
 * Match:     "ABC", "the French daily newspaper Le Monde"
 * Near miss: "the Times" of nobody knows which; the publisher of this very text in its furniture
 * Source:    seeds/lexicon/outlets.json
 * Order:     first of all names: outlets' hold names of cities ("The Moscow Times")
 */
import type { Actor } from "#lib/domain/actor.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { findNames, type Openings } from "#lib/lexicon/name-index.ts";
import type { Word } from "#lib/text/split-words.ts";

export type NamedOutlet = { span: Span; actor: Actor };

export function findOutlets(
  text: string,
  words: Word[],
  openings: Openings,
  within: (span: Span) => boolean,
  lexicon: Lexicon,
): NamedOutlet[] {
  return findNames(lexicon.outletNames, text, words, openings)
    .filter((match) => within(match) && !match.guarded)
    .map((match) => ({
      span: { start: match.start, end: match.end },
      actor: { name: match.entry.name, kind: "organization", role: null, country: match.entry.country },
    }));
}
