/**
 * entities/listed-actor: officials, bodies and organisations that the lexicon knows by name.
 * Match:     "Volodymyr Zelensky", "NATO", "the Pentagon"; "Barrot" where his full name stands in the text
 * Near miss: a surname alone that the text introduces with nobody's full name and no title
 * Source:    seeds/lexicon/actors.json
 */
import type { ActorMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { findNames, type Openings } from "#lib/lexicon/name-index.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import { honorifics, roleHeads } from "#lib/text/role-words.ts";
import type { Word } from "#lib/text/split-words.ts";

export function findListedActors(
  text: string,
  words: Word[],
  openings: Openings,
  within: (span: Span) => boolean,
  taken: Span[],
  lexicon: Lexicon,
): ActorMention[] {
  const isTaken = overlapTest(taken);
  const matches = findNames(lexicon.actorNames, text, words, openings).filter(
    (match) => within(match) && !isTaken(match),
  );
  const sure = new Set(matches.filter((match) => !match.guarded).map((match) => match.entry.slug));
  return matches
    .filter((match) => {
      if (!match.guarded || sure.has(match.entry.slug)) return true;
      const before = words[match.firstWord - 1]?.folded ?? "";
      return roleHeads.has(before) || honorifics.has(before);
    })
    .map((match) => ({
      span: { start: match.start, end: match.end },
      surface: text.slice(match.start, match.end),
      actor: {
        name: match.entry.name,
        kind: match.entry.kind === "person" ? ("person" as const) : ("organization" as const),
        role: match.entry.role,
        country: match.entry.country,
      },
      basis: "stated" as const,
      ruleId: "entities/listed-actor",
    }));
}
