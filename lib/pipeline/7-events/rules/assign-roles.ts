/**
 * events/roles: who did it and to whom, as country codes, from where the countries stand around the trigger.
 * Match:     "Russia targeted … in the Ukrainian city of" (RU → UA); "drones were downed by Russia" (RU);
 *            "Ukraine's strike on … in Russia's Bryansk region" (UA → RU)
 * Near miss: "US-supplied ATACMS": the maker of a weapon did not fire it
 * Source:    the order of subject, verb and object in English; passive and by-phrase; adjectives of a nominal event
 */
import type { CountryMention, PlaceMention } from "#lib/domain/mention.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

export type Roles = { initiators: string[]; targets: string[]; followed: string[] };
type Placed = { start: number; end: number; code: string; isMaker: boolean };

export function assignRoles(
  text: string,
  clause: Span,
  trigger: Span,
  type: EventType,
  nominal: boolean,
  countries: CountryMention[],
  places: PlaceMention[],
  speakerCountry: string | null,
  lexicon: Lexicon,
): Roles {
  const placed = collect(text, clause, countries, places, lexicon).filter((item) => !item.isMaker);
  const before = placed.filter((item) => item.end <= trigger.start);
  const after = placed.filter((item) => item.start >= trigger.end);
  const followed = followedCountries(text, clause, trigger, placed);
  const subjects = before.filter((item) => !followed.includes(item.code));
  const agent = byAgent(text, trigger, clause, placed);
  const passive = /\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+|also\s+|not\s+)?$/i.test(text.slice(clause.start, trigger.start));
  const pronounSubject = /^(?:he|she|it|they|its|his)\b/i.test(text.slice(clause.start, trigger.start).trim());
  const subject = nearestSubject(text, subjects, trigger, nominal) ?? (pronounSubject || subjects.length === 0 ? speakerCountry : null);
  if (type === "authorization" || type === "transfer") {
    const initiator = passive ? agent : (followed.length > 0 ? (subjects[0]?.code ?? null) : (subject ?? speakerCountry));
    const others = after.filter((item) => item.code !== initiator && !followed.includes(item.code));
    const struck = type === "authorization" ? others.filter((item) => /(?:on|against|into|inside|within|in|at|across|over)\s+(?:the\s+|targets\s+(?:in|inside)\s+)?(?:\w+\s+)?$/i.test(text.slice(Math.max(clause.start, item.start - 26), item.start))) : others;
    const target = (struck.length > 0 ? struck : others).at(-1)?.code ?? null;
    return { initiators: codes(initiator), targets: codes(target === initiator ? null : target), followed };
  }
  if (type === "interception") {
    const initiator = passive ? (agent ?? speakerCountry) : (subject ?? speakerCountry);
    const owner = after.find((item) => item.code !== initiator)?.code ?? before.filter((item) => item.code !== initiator).at(-1)?.code ?? null;
    return { initiators: codes(initiator), targets: codes(owner), followed };
  }
  if (passive) {
    const object = before.at(-1)?.code ?? null;
    const initiator = agent;
    const target = after.find((item) => item.code !== initiator)?.code ?? (object !== initiator ? object : null);
    return { initiators: codes(initiator), targets: codes(target), followed };
  }
  const initiator = agent ?? subject;
  const target = after.find((item) => item.code !== initiator)?.code ?? null;
  return { initiators: codes(initiator), targets: codes(target), followed };
}

function collect(text: string, clause: Span, countries: CountryMention[], places: PlaceMention[], lexicon: Lexicon): Placed[] {
  const placed: Placed[] = itemsWithin(countries, clause).map((mention) => ({ ...mention.span, code: mention.code, isMaker: mention.as === "maker" || isMakerAdjective(text, mention) }));
  for (const place of itemsWithin(places, clause)) {
    const code = lexicon.placeBySlug.get(place.slug)?.country;
    if (code && !placed.some((item) => item.start <= place.span.start && place.span.end <= item.end)) placed.push({ ...place.span, code, isMaker: false });
  }
  return placed.sort((a, b) => a.start - b.start);
}

/** "British missiles", "American ATACMS" fired by another: the adjective right before the weapon tells the maker. */
function isMakerAdjective(text: string, mention: CountryMention): boolean {
  return mention.as === "demonym" && /^\s+(?:long(?:er)?-range |cruise |ballistic |storm shadow|scalp|atacms)\b/i.test(text.slice(mention.span.end, mention.span.end + 20));
}

function nearestSubject(text: string, subjects: Placed[], trigger: Span, nominal: boolean): string | null {
  if (nominal) {
    const last = subjects.at(-1);
    // "Ukraine's strike", "Russian drone attack": the adjective or possessive stands close before the noun.
    return last && trigger.start - last.end <= 40 ? last.code : null;
  }
  const main = subjects.filter((item) => !/\b(?:in|on|over|against|of|near|from|at|into|inside|to|for|with)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, item.start - 12), item.start)));
  return (main.at(-1) ?? null)?.code ?? null;
}

function byAgent(text: string, trigger: Span, clause: Span, placed: Placed[]): string | null {
  const by = /\bby\s+(?:the\s+)?$/i;
  const agent = placed.find((item) => item.start >= trigger.end && item.end <= clause.end && by.test(text.slice(Math.max(trigger.end, item.start - 10), item.start)));
  return agent?.code ?? null;
}

/** "has joined allies Britain and US in authorizing": they did it before. */
function followedCountries(text: string, clause: Span, trigger: Span, placed: Placed[]): string[] {
  const match = /\b(?:join(?:ed|s|ing)?|follow(?:ed|s|ing)?)\b([^,;]{3,80}?)\bin\s+(?:\w+ing\s+)?(?:\w+\s+){0,3}$/i.exec(text.slice(clause.start, trigger.start));
  if (!match) return [];
  const from = clause.start + match.index;
  return [...new Set(placed.filter((item) => item.start >= from && item.end <= trigger.start && !/giving\s+(?:\w+\s+)?$/i.test(text.slice(Math.max(0, item.start - 12), item.start))).map((item) => item.code))];
}

function codes(code: string | null): string[] {
  return code ? [code] : [];
}
