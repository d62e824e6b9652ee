/**
 * entities/acronym: a body that the text itself gives a short name: the full one, and every short one.
 * Match:     "the Joint Chiefs of Staff (JCS)" and "the JCS"; "the Security Service of Ukraine (SBU)"
 * Near miss: "Sen. Marco Rubio (R-Fla.)", "a drone (UAV)": the letters are not the first letters of the words before
 * Source:    house style of agencies: the short form in brackets at the first mention
 * Order:     after every other rule of actors: what they found keeps its name
 */
import type { Actor } from "#lib/domain/actor.ts";
import type { ActorMention, CountryMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import { allMatches } from "#lib/text/all-matches.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import { lastStartingBy } from "#lib/text/span-helpers.ts";

const bracketed = / \((?<short>\p{Lu}[\p{Lu}&-]{1,7})\)/gu;
const inCapitals = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}&-]{1,7}(?![\p{L}\p{N}-])/gu;
/** Words of a name that give no letter to its short form. */
const smallWord = /^(?:of|the|and|for|in|on|to|de|du|la)$/i;
/** "the Headquarters of the Joint Chiefs of Staff": the longest stretch that is looked back over. */
const reachCodeUnits = 90;

export function findAcronyms(
  text: string,
  actors: ActorMention[],
  countries: CountryMention[],
  taken: Span[],
): ActorMention[] {
  const found: ActorMention[] = [];
  const isTaken = overlapTest([...taken, ...actors.map((mention) => mention.span)]);
  const known = new Map<string, Actor>();
  const add = (span: Span, actor: Actor) => {
    if (isTaken(span)) return;
    const surface = text.slice(span.start, span.end);
    found.push({ span, surface, actor, basis: "stated", ruleId: "entities/acronym" });
  };
  for (const match of allMatches(text, bracketed)) {
    const short = match.groups?.short ?? "";
    if (known.has(short)) continue;
    const full = lastStartingBy(actors, match.index);
    if (full && full.span.end === match.index && full.actor.kind !== "person") {
      known.set(short, full.actor);
      continue;
    }
    const span = spelledOut(text, short, match.index);
    if (!span) continue;
    const name = text.slice(span.start, span.end);
    const actor: Actor = { name, kind: "organization", role: null, country: countryOf(countries, span) };
    known.set(short, actor);
    add(span, actor);
  }
  if (known.size === 0) return found;
  // A headline has the short form before the text spells it out.
  for (const match of allMatches(text, inCapitals)) {
    const actor = known.get(match[0]);
    if (actor) add({ start: match.index, end: match.index + match[0].length }, actor);
  }
  return found;
}

/** The words right before the bracket whose first letters are the short form's, from the first to the last of them. */
function spelledOut(text: string, short: string, end: number): Span | null {
  const from = Math.max(0, end - reachCodeUnits);
  const words = Array.from(text.slice(from, end).matchAll(/[\p{L}'’]+/gu));
  let letter = short.length - 1;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]?.[0] ?? "";
    if (smallWord.test(word)) continue;
    if (word.charAt(0) !== short.charAt(letter)) return null;
    if (letter === 0) return { start: from + (words[i]?.index ?? 0), end };
    letter--;
  }
  return null;
}

/** "South Korea's Joint Chiefs of Staff": the country right before the name. */
function countryOf(countries: CountryMention[], span: Span): string | null {
  const before = lastStartingBy(countries, span.start);
  return before && span.start - before.span.end <= 3 ? before.code : null;
}
