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
import { overlapTest } from "#lib/text/overlap-test.ts";
import { lastStartingBy } from "#lib/text/span-helpers.ts";

const bracketed = / \((?<short>\p{Lu}[\p{Lu}&-]{1,7})\)/gu;
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
  for (const match of text.matchAll(bracketed)) {
    const short = match.groups?.short ?? "";
    const full = lastStartingBy(actors, match.index);
    const listed = full && full.span.end === match.index && full.actor.kind !== "person" ? full : null;
    const span = listed ? null : spelledOut(text, short, match.index);
    if (!listed && !span) continue;
    const actor: Actor = listed?.actor ?? {
      name: text.slice(span?.start, span?.end),
      kind: "organization",
      role: null,
      country: span ? countryOf(countries, span) : null,
    };
    const mention = (place: Span): ActorMention => ({
      span: place,
      surface: text.slice(place.start, place.end),
      actor,
      basis: "stated",
      ruleId: "entities/acronym",
    });
    if (span && !isTaken(span)) found.push(mention(span));
    const again = new RegExp(
      `(?<![\\p{L}\\p{N}-])${short.replace(/[&-]/g, "\\$&")}(?![\\p{L}\\p{N}-])`,
      "gu",
    );
    // A headline has the short form before the text spells it out.
    for (let later = again.exec(text); later; later = again.exec(text)) {
      const place = { start: later.index, end: later.index + short.length };
      if (!isTaken(place)) found.push(mention(place));
    }
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
