/**
 * events/roles: who did it and to whom, as country codes, from where countries and people stand around the trigger.
 * Match:     "Russia targeted … in the Ukrainian city of" (RU → UA); "drones were downed by Russia" (RU);
 *            "Ukraine's strike on … in Russia's Bryansk region" (UA → RU); "Biden had authorized Ukraine" (US);
 *            "Ukraine: School hit in Russian strike" (RU → UA); "took delivery of … from Norway" (NO gives)
 * Near miss: "US-supplied ATACMS", "these British missiles": the maker of a weapon did not fire it; "Ukraine says missiles hit …":
 *            who says it; "All 10 Ukrainian missiles shot down over Tuapse": whose missiles they were
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
  /** The trigger tells of a delivery from its end: who is named first receives. */
  receives: boolean;
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
/**
 * `maker`: stands right before a weapon that the country makes: who fired it only where nobody else is named.
 * `isTown`: a place that says whose land it is, and never who fired.
 */
type Placed = { start: number; end: number; code: string; maker: boolean; isTown: boolean };

/** A nominal event's author stands as adjective or possessive this close before it: "Russia's overnight missile and drone attack". */
const nominalReachCodeUnits = 40;

export function assignRoles(question: RoleQuestion, named: Named): Roles {
  const { text, clause, trigger, type } = question;
  const placed = collect(question, named);
  const before = placed.filter((item) => item.end <= trigger.start);
  const isCredit = (item: Placed) => isCreditOf(question, item);
  const after = placed.filter((item) => item.start >= trigger.end);
  const followed = followedCountries(text, clause, trigger, placed);
  const lead = text.slice(clause.start, trigger.start);
  const passive =
    /\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+|also\s+|only\s+|not\s+)?$/i.test(lead) ||
    isShortPassive(question, lead);
  const isSuffered = passive || question.effect;
  const isHit = isHitInAttack(question);
  const agent =
    (isSuffered || isHit || question.nominal ? agentOf(text, trigger, after) : null) ??
    (type === "strike" && (isSuffered || isHit) ? agentOfAttack(question, placed) : null);
  const subjects = subjectsOf(
    question,
    before.filter((item) => !followed.includes(item.code) && !isLabel(text, clause, item)),
  );
  // "its air defences had shot down", "He has authorized": whose it is who speaks.
  const spoken =
    question.speakerCountry && (subjects.length === 0 || /^(?:he|she|it|they|its|his)\b/i.test(lead.trim()))
      ? [question.speakerCountry]
      : [];
  const differing = (initiators: string[]) =>
    after.filter((item) => !item.maker && !initiators.includes(item.code) && !followed.includes(item.code));

  if (type === "transfer" && (question.receives || passive)) return received(question, placed, agent);
  if (type === "authorization" || type === "transfer") {
    const initiators = agent ?? (passive ? [] : subjects.length > 0 ? subjects : spoken);
    const others = differing(initiators);
    const struck = type === "authorization" ? others.filter((item) => isStruck(text, trigger, item)) : others;
    return { initiators, targets: [...new Set(struck.map((item) => item.code))].slice(-1), followed };
  }
  if (type === "interception") {
    const named = agent ?? (isSuffered ? spokenFor(question) : subjects.length > 0 ? subjects : spoken);
    const owner =
      (passive || question.effect ? ownerOf(text, before, named) : undefined) ??
      differing(named).find((item) => named.length > 0 || !item.isTown)?.code ??
      before.findLast((item) => !named.includes(item.code) && !item.isTown)?.code ??
      differing(named)[0]?.code ??
      after.find((item) => item.maker && !named.includes(item.code))?.code;
    // Where nobody is named, they are shot down by those over whose land they flew.
    const home = placed.find((item) => item.isTown && item.code !== owner);
    const initiators = named.length > 0 || !home ? named : [home.code];
    return { initiators, targets: owner && !initiators.includes(owner) ? [owner] : [], followed };
  }
  if (type === "launch-test" && isWatched.test(lead))
    return {
      initiators: placed
        .filter((item) => !isCredit(item) && isOwnLaunch(text, trigger, item))
        .map((item) => item.code)
        .slice(0, 1),
      targets: [],
      followed,
    };
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
  const active = subjects.length > 0 ? subjects : claimant(question, placed, named);
  const initiators =
    agent ?? (question.effect ? firedBy(text, trigger, before) : passive ? confirmed : active);
  const target =
    differing(initiators)[0]?.code ??
    (isSuffered || (isHit && agent)
      ? before.findLast((item) => !initiators.includes(item.code) && !isCredit(item))?.code
      : undefined);
  // "Shostka was rocked as Russian missiles hit a plant": whose town it is.
  const town = before.findLast(
    (item) =>
      item.isTown &&
      !isCredit(item) &&
      !/\bfrom\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, item.start - 12), item.start)),
  )?.code;
  // "entered the country's airspace", told by that country's air force.
  const home =
    !target &&
    question.speakerCountry &&
    !initiators.includes(question.speakerCountry) &&
    /\bthe (?:country|nation|capital)\b/i.test(text.slice(clause.start, clause.end))
      ? question.speakerCountry
      : undefined;
  const targets =
    target ?? home ?? (town && initiators.length > 0 && !initiators.includes(town) ? town : undefined);
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
      ? cueSpan.start - (/[^,:"”'’]*$/.exec(text.slice(trigger.end, cueSpan.start))?.[0].length ?? 0)
      : Number.POSITIVE_INFINITY;
  const speaks = (span: Span) => span.start >= credit;
  const inside = itemsWithin(countries, clause).filter((mention) => !speaks(mention.span));
  const placed: Placed[] = inside
    .filter((mention) => mention.as !== "maker" && !isMaker(text, mention))
    .map((mention) => ({
      ...mention.span,
      code: mention.code,
      maker: makesNext(mention, weapons, lexicon),
      isTown:
        mention.ruleId === "entities/country-of-place" ||
        ofLand.test(text.slice(mention.span.end, mention.span.end + 40)),
    }));
  const isFree = (span: Span) =>
    !inside.some((mention) => mention.span.start < span.end && span.start < mention.span.end);
  for (const place of itemsWithin(places, clause)) {
    const code = lexicon.placeBySlug.get(place.slug)?.country;
    if (code && isFree(place.span) && !speaks(place.span))
      placed.push({ ...place.span, code, maker: false, isTown: true });
  }
  for (const { span, actor } of itemsWithin(actors, clause))
    if (actor.country && isFree(span) && !speaks(span))
      placed.push({ ...span, code: actor.country, maker: false, isTown: false });
  return placed.sort((a, b) => a.start - b.start);
}

/** "The Iranian city of Isfahan": whose land it is. */
const ofLand =
  /^\s+(?:(?:port|coastal|border|eastern|western|northern|southern|central|industrial|frontline)\s+)?(?:city|town|village|port|province|region|island|territory|airspace|coast|border)\b/i;

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
  const before = text.slice(Math.max(0, mention.span.start - 16), mention.span.start);
  // "a barrage of Israeli bombs": who fires a barrage, not who made it.
  if (/\b(?:barrage|salvo|volley|wave|swarm|hail)s? of\s+$/i.test(before)) return false;
  return (
    /^\s+(?:[a-z-]+\s+)?(?:missiles?|rockets?|bombs?|weapons?|drones?)\b/i.test(after) &&
    /\b(?:these|those|with|of|using)\s+$/i.test(before)
  );
}

function subjectsOf(question: RoleQuestion, before: Placed[]): string[] {
  const { text, trigger, nominal, type } = question;
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
      !(type === "strike" && (item.isTown || (isCreditOf(question, item) && !isOwnDeed(question)))) &&
      (trigger.start - item.end <= 2 ||
        !/\b(?:in|on|over|against|of|near|from|at|into|inside|to|for|with|by)\s+(?:the\s+)?$/i.test(
          text.slice(Math.max(0, item.start - 12), item.start),
        ) ||
        isWhoFired(text, item)),
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
  // "A barrage of Israeli bombs turned a bus station to rubble".
  const whose = after.find(
    (item) =>
      /^\s+of\s+(?:[\w-]+\s+){0,2}$/.test(text.slice(trigger.end, item.start)) &&
      flyingNext.test(text.slice(item.end, item.end + 60)),
  );
  if (whose) return [whose.code];
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

/** "Ukraine: School hit in Russian strike": a label before a colon says where, not who. */
function isLabel(text: string, clause: Span, item: Placed): boolean {
  return (
    /^(?:the\s+)?$/i.test(text.slice(clause.start, item.start)) &&
    /^\s?:/.test(text.slice(item.end, item.end + 2))
  );
}

/** "South Korea's military said missiles were launched": who speaks in front is neither who struck nor who was struck. */
function isCreditOf({ cueSpan, trigger }: RoleQuestion, item: Placed): boolean {
  return cueSpan !== null && cueSpan.end <= trigger.start && item.end <= cueSpan.start;
}

/** "said it struck", "confirmed having struck", "claims strikes": who speaks did it. */
function isOwnDeed({ text, cueSpan, trigger }: RoleQuestion): boolean {
  if (!cueSpan) return false;
  const told = text.slice(cueSpan.end, trigger.start);
  return (
    /\b(?:it|they|he|she|we)\s+(?:\w+ly\s+|also\s+|had\s+|has\s+|have\s+)?$/i.test(told) ||
    /^\s*(?:(?:that|on \p{Lu}\p{Ll}+)\s+)*(?:$|(?:it|they|he|she|we|its|their|his|her|our|to|having|also|again|had|has|have)\b)/u.test(
      told,
    )
  );
}

/** "Kyiv says Neptune missiles hit a cruiser", "the Houthis claimed that a missile struck an airport in Israel": theirs, who say so. */
function claimant(question: RoleQuestion, placed: Placed[], { weapons, lexicon }: Named): string[] {
  const { clause, cue, cueSpan, trigger, speakerCountry: code, type, nominal } = question;
  if (type !== "strike" || nominal || !code || !cueSpan || cueSpan.end > trigger.start) return [];
  const ofTheirs = itemsWithin(weapons, clause).some(({ slug }) =>
    lexicon.weaponBySlug.get(slug)?.makers.includes(code),
  );
  const isClaimed =
    /^(?:claim|boast)/i.test(cue ?? "") && placed.some((item) => item.isTown && item.code !== code);
  return ofTheirs || isClaimed ? [code] : [];
}

/** Words of one noun's own: no preposition or article, behind which another begins. */
const own =
  "(?:(?!(?:in|on|at|by|of|off|from|to|into|over|after|during|with|for|against|and|as|an?|the)\\b)[\\w-]+\\s+)";
const flyingThings =
  "(?:missiles?|rockets?|drones?|uavs?|bombs?|shells?|munitions?|warheads?|projectiles?|icbms?|salvos?|barrages?|shaheds?|swarms?)";
const endsInFlying = new RegExp(`\\b${flyingThings}\\s+(?:\\w+ly\\s+|all\\s+)?$`, "i");

/** "All 10 Ukrainian missiles shot down over Tuapse": a headline leaves out "were"; nothing that was shot down follows. */
function isShortPassive({ text, clause, trigger, type }: RoleQuestion, lead: string): boolean {
  return (
    type === "interception" &&
    /(?:ed|shot down|brought down)$/i.test(text.slice(trigger.start, trigger.end)) &&
    endsInFlying.test(lead) &&
    /^(?:[\s"”’',.;:]*$|\s*,|\s+(?:over|by|in|near|off|on|above|at|as|before|during|overnight|outside|across|around|after|early|late|this|last|yesterday|today|—|–|-)\b)/i.test(
      text.slice(trigger.end, clause.end),
    )
  );
}

/** "in a Russian attack with …", "in Ukraine's drone strike", "as Russian missiles rain down": who it was, behind what came of it. */
function agentOfAttack(question: RoleQuestion, placed: Placed[]): string[] | null {
  const { text, clause, trigger, effect } = question;
  // "an Israeli strike on Qusayr, in which missiles were fired".
  const around = /\bin which\b/i.test(text.slice(clause.start, trigger.start))
    ? placed.find((item) => item.end <= trigger.start && attackNext.test(text.slice(item.end, item.end + 60)))
    : undefined;
  if (around) return [around.code];
  const agent = placed.find((item) => {
    if (item.isTown || item.start < trigger.end) return false;
    const lead = text.slice(Math.max(trigger.end, item.start - maxAgentLeadCodeUnits), item.start);
    const rest = text.slice(item.end, Math.min(clause.end, item.end + maxAgentRestCodeUnits));
    // People are killed "after a Russian attack"; what is fired after one is the answer to it.
    if (inAttack.test(lead) || (effect && afterAttack.test(lead))) return attackNext.test(rest);
    return asForces.test(lead) && forcesNext.test(rest);
  });
  return agent ? [agent.code] : null;
}
/** "in the latest massive Russian", "Russian X-22 anti-ship cruise missiles rain": how far the words of an attack reach. */
const maxAgentLeadCodeUnits = 40;
const maxAgentRestCodeUnits = 80;
const asForces = /\b(?:as|when|while)\s+(?:the\s+|\w+\s+)?$/i;
const beforeAttack =
  "(?:(?:an?|the|what|another|new|fresh|overnight|suspected|apparent|massive|deadly)\\s+){0,3}$";
const inAttack = new RegExp(`\\b(?:in|during|by)\\s+${beforeAttack}`, "i");
const afterAttack = new RegExp(`\\b(?:after|following|from)\\s+${beforeAttack}`, "i");

/** "School hit in Russian strike", "missiles fired by the Indian army struck": "was" is left out. */
function isHitInAttack({ text, clause, trigger, type, nominal }: RoleQuestion): boolean {
  return (
    type === "strike" &&
    !nominal &&
    /(?:ed|hit|struck)$/i.test(text.slice(trigger.start, trigger.end)) &&
    /^\s+(?:in|by|during)\b/i.test(text.slice(trigger.end, clause.end))
  );
}
const attackNext = new RegExp(
  `^(?:['’]s?)?\\s+${own}{0,3}(?:air ?strikes?|strikes?|attacks?|raids?|assaults?|barrages?|bombardments?|salvos?|bombings?|onslaughts?|shelling|(?:rocket|missile|drone) fire)\\b`,
  "i",
);
const forcesNext = new RegExp(
  `^(?:['’]s?)?\\s+${own}{0,4}(?:${flyingThings}|forces|troops|jets|warplanes|aircraft|gunners|artillery)\\s+(?!(?:was|were|are|is)\\b)\\p{Ll}`,
  "iu",
);

/** "Russian missiles kill nine", "Turkish drones damaged a bakery": whose they were, where nothing but what flew stands between. */
function firedBy(text: string, trigger: Span, before: Placed[]): string[] {
  const last = before.findLast((item) => !item.isTown);
  return last && ofFlying.test(text.slice(last.end, trigger.start)) ? [last.code] : [];
}
const ofFlying = new RegExp(`^(?:['’]s?)?\\s+${own}{0,4}${flyingThings}\\s+(?:(?:has|have|had)\\s+)?$`, "i");

/** Whose missiles were shot down: "Ukrainian drones", "missiles that Iran sent", "launched by Ukrainian forces". */
function ownerOf(text: string, before: Placed[], named: string[]): string | undefined {
  return before.find(
    (item) =>
      !item.isTown &&
      !named.includes(item.code) &&
      (flyingNext.test(text.slice(item.end, item.end + 60)) ||
        sendsNext.test(text.slice(item.end, item.end + 60))),
  )?.code;
}
const flyingNext = new RegExp(`^(?:['’]s?)?\\s+${own}{0,4}${flyingThings}\\b`, "i");
const sendsNext =
  /^(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}(?:sent|fired|launched|shot|unleashed|sends|fires|launches)\b/i;

/** Verbs of those who see another's launch. */
const isWatched =
  /\b(?:detect(?:ed|s|ing)?|track(?:ed|s|ing)?|monitor(?:ed|s|ing)?|spot(?:ted|s)?|observ(?:ed|es|ing)|register(?:ed|s)|record(?:ed|s)|picked up)\b(?:\s+[\w'’-]+){0,6}\s*$/i;

/** "North Korea's launch of", "a launch by North Korea", "the launch of … from Hamhung". */
function isOwnLaunch(text: string, trigger: Span, item: Placed): boolean {
  if (item.end <= trigger.start)
    return /^(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}$/.test(text.slice(item.end, trigger.start));
  return /\b(?:by|from)\s+(?:the\s+|near\s+|\w+\s+in\s+)?$/i.test(
    text.slice(Math.max(trigger.end, item.start - 20), item.start),
  );
}

/** Sides of a delivery that is told from its end: "took delivery of 12 systems from Norway", "arrived in Syria from Russia". */
function received(question: RoleQuestion, placed: Placed[], agent: string[] | null): Roles {
  const { text, clause, trigger } = question;
  const around = placed.filter((item) => !isCreditOf(question, item) && !isLabel(text, clause, item));
  const lead = (item: Placed) => text.slice(Math.max(clause.start, item.start - 16), item.start);
  const giver =
    agent?.[0] ??
    around.find((item) => /\b(?:from|by)\s+(?:the\s+)?$/i.test(lead(item)))?.code ??
    around.find((item) =>
      itemsOf.test(
        text.slice(
          item.end,
          item.end <= trigger.start ? Math.min(trigger.start, item.end + 60) : item.end + 60,
        ),
      ),
    )?.code;
  const taker =
    around.find((item) => item.code !== giver && /\b(?:in|to|at|for)\s+(?:the\s+)?$/i.test(lead(item)))
      ?.code ??
    around.find((item) => item.code !== giver && item.end <= trigger.start)?.code ??
    around.find((item) => item.code !== giver)?.code ??
    (question.speakerCountry === giver ? undefined : (question.speakerCountry ?? undefined));
  return { initiators: giver ? [giver] : [], targets: taker ? [taker] : [], followed: [] };
}
/** "American JDAM bombs", "Russian Pantsir systems": whose they were. */
const itemsOf =
  /^(?:['’]s?|-made|-built)?\s+(?:[\w-]+\s+){0,4}(?:missiles?|bombs?|rockets?|drones?|systems?|batter(?:y|ies)|launchers?|munitions?|shells?|weapons?|arms|ammunition|shipments?|tanks?|howitzers?|jets?)\b/i;

/** "Seven missiles fired by the Indian armed forces struck": behind "by", and yet who did it. */
function isWhoFired(text: string, item: Placed): boolean {
  return /\b(?:fired|launched|sent|dropped|released)\s+by\s+(?:the\s+)?$/i.test(
    text.slice(Math.max(0, item.start - 20), item.start),
  );
}
