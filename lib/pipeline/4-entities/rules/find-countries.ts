/**
 * entities/country: a country by name, demonym, capital or seat of power.
 * Match:     "Ukrainian", "Kiev", "the Elysée", "US-made"; "Moscow" for Russia
 * Near miss: "The Moscow Times", "Jordan" as a person, a country's name inside a weapon's or an outlet's
 * Source:    seeds/lexicon/countries.json
 */
import type { CountryMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { findNames, type Openings } from "#lib/lexicon/name-index.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import { honorifics, roleHeads } from "#lib/text/role-words.ts";
import type { Word } from "#lib/text/split-words.ts";

const stateNeighbours = new Set(
  "in from of with against president prime minister government army forces king border republic and between to kingdom embassy capital".split(
    " ",
  ),
);

export function findCountries(
  text: string,
  words: Word[],
  openings: Openings,
  within: (span: Span) => boolean,
  taken: Span[],
  lexicon: Lexicon,
): CountryMention[] {
  const found: CountryMention[] = [];
  const isTaken = overlapTest(taken);
  for (const match of findNames(lexicon.countryNames, text, words, openings)) {
    const span = { start: match.start, end: match.end };
    if (!within(span) || isTaken(span)) continue;
    if (match.guarded && !stateNeighbours.has(words[match.firstWord - 1]?.folded ?? "")) continue;
    if (match.guarded && startsName(text, words, match.lastWord)) continue;
    const previous = found.at(-1);
    // "Pakistan's Foreign Office": a seat's name behind another country's is that country's.
    if (
      match.entry.as === "seat" &&
      previous !== undefined &&
      previous.code !== match.entry.country.code &&
      /^(?:['’]s)? $/.test(text.slice(previous.span.end, span.start))
    )
      continue;
    const made =
      /^-(?:made|supplied|built|provided|manufactured|delivered|designed|developed|donated|produced|backed)\b/.test(
        text.slice(match.end, match.end + 14),
      );
    found.push({
      span,
      surface: text.slice(span.start, span.end),
      code: match.entry.country.code,
      as: made ? "maker" : match.entry.as,
      basis: "stated",
      ruleId: "entities/country",
    });
  }
  return found;
}

/** "Georgia Bell": a name in capitals goes on behind it; "Jordan King Abdullah" is a state and its king. */
function startsName(text: string, words: Word[], last: number): boolean {
  const word = words[last];
  const next = words[last + 1];
  return (
    word !== undefined &&
    next?.shape === "capital" &&
    text.slice(word.end, next.start) === " " &&
    !stateNeighbours.has(next.folded) &&
    !roleHeads.has(next.folded) &&
    !honorifics.has(next.folded)
  );
}
