/**
 * events/roles: who did it and to whom, as country codes, from where countries and people stand around the trigger.
 * Match:     "Russia targeted … in the Ukrainian city of" (RU → UA); "drones were downed by Russia" (RU);
 *            "Ukraine's strike on … in Russia's Bryansk region" (UA → RU); "Biden had authorized Ukraine" (US)
 * Near miss: "US-supplied ATACMS", "these British missiles": the maker of a weapon did not fire it
 * Source:    the order of subject, verb and object in English; passive and by-phrase; adjectives of a nominal event
 */
import type { EventType } from "#lib/domain/event.ts";
import type { ActorMention, CountryMention, PlaceMention, WeaponMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { firstAtOrAfter, itemsWithin } from "#lib/text/span-helpers.ts";

/** `followed`: "has joined Britain and the US in authorizing": they did it before. */
export type Roles = { initiators: string[]; targets: string[]; followed: string[] };
export type RoleQuestion = {
  text: string;
  clause: Span;
  trigger: Span;
  type: EventType;
  nominal: boolean;
  effect: boolean;
  speakerCountry: string | null;
  cue: string | null;
  cueSpan: Span | null;
};
type Named = {
  countries: CountryMention[];
  places: PlaceMention[];
  actors: ActorMention[];
  weapons: WeaponMention[];
  lexicon: Lexicon;
};
/** `maker`: stands right before a weapon that the country makes: who fired it only where nobody else is named. */
type Placed = { start: number; end: number; code: string; maker: boolean };

/** A nominal event's author stands as adjective or possessive this close before it: "Russia's overnight missile and drone attack". */
const nominalReachCodeUnits = 40;

export function assignRoles(question: RoleQuestion, named: Named): Roles {
  const { text, clause, trigger, type } = question;
  const placed = collect(question, named);
  const before = placed.filter((item) => item.end <= trigger.start);
  const after = placed.filter((item) => item.start >= trigger.end);
  const followed = followedCountries(text, clause, trigger, placed);
  const lead = text.slice(clause.start, trigger.start);
  const passive = /\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+|also\s+|only\s+|not\s+)?$/i.test(lead);
  const agent = passive || question.nominal || question.effect ? agentOf(text, trigger, after) : null;
  const subjects = subjectsOf(
    question,
    before.filter((item) => !followed.includes(item.code)),
  );
  // "its air defences had shot down", "He has authorized": whose it is who speaks.
  const spoken =
    question.speakerCountry && (subjects.length === 0 || /^(?:he|she|it|they|its|his)\b/i.test(lead.trim()))
      ? [question.speakerCountry]
      : [];
  const differing = (initiators: string[]) =>
    after.filter((item) => !item.maker && !initiators.includes(item.code) && !followed.includes(item.code));

  // "South Korea's military said missiles were launched": who speaks in front is not the one struck.
  const isCredit = (item: Placed) =>
    question.cueSpan !== null && question.cueSpan.end <= trigger.start && item.end <= question.cueSpan.start;

  if (type === "authorization" || type === "transfer") {
    const initiators = agent ?? (passive ? [] : subjects.length > 0 ? subjects : spoken);
    const others = differing(initiators);
    const struck = type === "authorization" ? others.filter((item) => isStruck(text, trigger, item)) : others;
    return { initiators, targets: [...new Set(struck.map((item) => item.code))].slice(-1), followed };
  }
  if (type === "interception") {
    const initiators = agent ?? (passive ? spokenFor(question) : subjects.length > 0 ? subjects : spoken);
    const owner =
      differing(initiators)[0]?.code ?? before.findLast((item) => !initiators.includes(item.code))?.code;
    return { initiators, targets: owner ? [owner] : [], followed };
  }
  if (type === "launch-test")
    return {
      initiators:
        subjects.length > 0
          ? subjects
          : spoken.length > 0
            ? spoken
            : before.slice(-1).map((item) => item.code),
      targets: [],
      followed,
    };
  const confirmed =
    passive && /^(?:confirm|announc|claim|admit|acknowledg)/i.test(question.cue ?? "")
      ? spokenFor(question)
      : [];
  const initiators = agent ?? (question.effect ? [] : passive ? confirmed : subjects);
  const target =
    differing(initiators)[0]?.code ??
    (passive || question.effect
      ? before.findLast((item) => !initiators.includes(item.code) && !isCredit(item))?.code
      : undefined);
  // "entered the country's airspace", told by that country's air force.
  const home =
    !target &&
    question.speakerCountry &&
    !initiators.includes(question.speakerCountry) &&
    /\bthe (?:country|nation|capital)\b/i.test(text.slice(clause.start, clause.end))
      ? question.speakerCountry
      : undefined;
  const targets = target ?? home;
  return { initiators, targets: targets ? [targets] : [], followed };
}

function spokenFor(question: RoleQuestion): string[] {
  return question.speakerCountry ? [question.speakerCountry] : [];
}

function collect(
  { text, clause, trigger, cueSpan }: RoleQuestion,
  { countries, places, actors, weapons, lexicon }: Named,
): Placed[] {
  // "'…,' the ministry said": who speaks behind the words is neither who did it nor whom it hit.
  const credit =
    cueSpan && cueSpan.start > trigger.end
      ? cueSpan.start - (/[^,"”'’]*$/.exec(text.slice(trigger.end, cueSpan.start))?.[0].length ?? 0)
      : Number.POSITIVE_INFINITY;
  const speaks = (span: Span) => span.start >= credit;
  const inside = itemsWithin(countries, clause).filter((mention) => !speaks(mention.span));
  const placed: Placed[] = inside
    .filter((mention) => mention.as !== "maker" && !isMaker(text, mention))
    .map((mention) => ({ ...mention.span, code: mention.code, maker: makesNext(mention, weapons, lexicon) }));
  const isFree = (span: Span) =>
    !inside.some((mention) => mention.span.start < span.end && span.start < mention.span.end);
  for (const place of itemsWithin(places, clause)) {
    const code = lexicon.placeBySlug.get(place.slug)?.country;
    if (code && isFree(place.span) && !speaks(place.span)) placed.push({ ...place.span, code, maker: false });
  }
  for (const { span, actor } of itemsWithin(actors, clause))
    if (actor.country && isFree(span) && !speaks(span))
      placed.push({ ...span, code: actor.country, maker: false });
  return placed.sort((a, b) => a.start - b.start);
}

/** "Iranian Shaheds": a named type right behind the adjective of a country that makes it. */
function makesNext(mention: CountryMention, weapons: WeaponMention[], lexicon: Lexicon): boolean {
  const next = weapons[firstAtOrAfter(weapons, mention.span.end)];
  return (
    mention.as !== "capital" &&
    next !== undefined &&
    next.span.start - mention.span.end <= 2 &&
    (lexicon.weaponBySlug.get(next.slug)?.makers.includes(mention.code) ?? false)
  );
}

/** "these British missiles", "French long-range missiles": the adjective of weapons that another fires. */
function isMaker(text: string, mention: CountryMention): boolean {
  // "the Barbados-flagged carrier": whose flag a ship flies is not whom one strikes.
  if (
    /^-(?:flagged|owned|registered|operated|managed|built|made|supplied)\b/.test(
      text.slice(mention.span.end, mention.span.end + 12),
    )
  )
    return true;
  if (mention.as !== "demonym") return false;
  const after = text.slice(mention.span.end, mention.span.end + 24);
  const before = text.slice(Math.max(0, mention.span.start - 8), mention.span.start);
  return (
    /^\s+(?:[a-z-]+\s+)?(?:missiles?|rockets?|bombs?|weapons?|drones?)\b/i.test(after) &&
    /\b(?:these|those|with|of|using)\s+$/i.test(before)
  );
}

function subjectsOf({ text, trigger, nominal }: RoleQuestion, before: Placed[]): string[] {
  if (nominal) {
    const last = before.at(-1);
    if (!last || trigger.start - last.end > nominalReachCodeUnits) return [];
    const between = text.slice(last.end, trigger.start);
    const isDone = /\b(?:executed|launched|carried out|conducted|mounted|began|staged|made)\b/i.test(between);
    const isApart = /\b(?:it|an?|the|is|was|were|has|had|of|on|in|at|against|by|said|says|called)\b/i.test(
      between,
    );
    return isDone || !isApart ? [last.code] : [];
  }
  const main = before.filter(
    (item) =>
      trigger.start - item.end <= 2 ||
      !/\b(?:in|on|over|against|of|near|from|at|into|inside|to|for|with|by)\s+(?:the\s+)?$/i.test(
        text.slice(Math.max(0, item.start - 12), item.start),
      ),
  );
  const last = main.findLast((item) => !item.maker) ?? main.at(-1);
  if (!last) return [];
  // "Britain and France have authorized": both.
  const joined = main.filter(
    (item) =>
      item.end <= last.start && /^(?:,|,? and)\s+(?:the\s+)?$/i.test(text.slice(item.end, last.start)),
  );
  return [...new Set([...joined.map((item) => item.code), last.code])];
}

function agentOf(text: string, trigger: Span, after: Placed[]): string[] | null {
  const agent = after.find((item) =>
    /\b(?:by|from)\s+(?:the\s+)?$/i.test(text.slice(Math.max(trigger.end, item.start - 10), item.start)),
  );
  return agent &&
    /\bby\s+(?:the\s+)?$/i.test(text.slice(Math.max(trigger.end, agent.start - 10), agent.start))
    ? [agent.code]
    : null;
}

/** The one that may be struck stands behind a preposition of place; the one that is permitted stands right behind the verb. */
function isStruck(text: string, trigger: Span, item: Placed): boolean {
  return /\b(?:on|against|into|inside|within|in|at|across|over)\s+(?:\w+\s+){0,3}$/i.test(
    text.slice(Math.max(trigger.end, item.start - 30), item.start),
  );
}

function followedCountries(text: string, clause: Span, trigger: Span, placed: Placed[]): string[] {
  const match = /\b(?:join(?:ed|s|ing)?|follow(?:ed|s|ing)?)\b([^,;]{3,80}?)\bin\s+(?:\w+ing\s+)?$/i.exec(
    text.slice(clause.start, trigger.start),
  );
  if (!match) return [];
  const from = clause.start + match.index;
  return [
    ...new Set(
      placed.filter((item) => item.start >= from && item.end <= trigger.start).map((item) => item.code),
    ),
  ];
}
