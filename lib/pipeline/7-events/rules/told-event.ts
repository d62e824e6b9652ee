/**
 * events/strike-verb, interception, authorization and the others of event-triggers: an event that a claim tells of.
 * Match:     "Russia hit a substation in Odesa with Kh-101 missiles", "four drones were shot down over Tver"
 * Near miss: "could fire", "to strike", "US-supplied", a permission that is only considered, a strike of rail workers
 * Source:    rules/event-triggers.ts; the modes of PLOVER: what may happen has not happened
 * Order:     after permission, which has the same words with a modal; before statement, which takes what is left
 */
import type { ClaimMention } from "#lib/domain/claim.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { Span } from "#lib/domain/span.ts";
import { buildCandidates } from "#lib/pipeline/7-events/build-candidates.ts";
import type { Candidate, ClaimReading } from "#lib/pipeline/7-events/candidate.ts";
import type { EventInput } from "#lib/pipeline/7-events/event-input.ts";
import { placeOf } from "#lib/pipeline/7-events/named-in-clause.ts";
import { assignRoles, type Roles } from "#lib/pipeline/7-events/rules/assign-roles.ts";
import {
  refusal,
  type Trigger,
  triggers,
  triggersOpenedBy,
} from "#lib/pipeline/7-events/rules/event-triggers.ts";
import { allMatches } from "#lib/text/all-matches.ts";
import { firstAtOrAfter, itemsWithin } from "#lib/text/span-helpers.ts";

/** "vows additional": how far before a noun the verb may stand that makes it one to come. */
const maxLeadCodeUnits = 40;
/** "if the United States and its allies deployed": how far before a verb its condition may stand. */
const maxConditionCodeUnits = 60;
const condition = /\b(?:if|unless|in case)(?: [\p{L}\p{N}'’-]+){1,7} $/iu;
const looksBack = /^ (?:(?:comes?|came|coming)(?: [\w-]+){0,3} (?:after|amid|following)|follow(?:s|ed))\b/i;
const openness =
  /\b(?:option|consider\w*|open to|willing|receptive|reserves? the right|possib\w+|would|if)\b/i;

export function toldEvent(reading: ClaimReading): Candidate[] | null {
  const { claim, clause, input } = reading;
  const { text } = input.article;
  const possible = possibleTriggers(clause, input);
  if (possible === 0) return null;
  const tagged = tagWords(clause, input);
  const speakerCountry = claim.speaker?.country ?? null;
  for (const [i, trigger] of triggers.entries()) {
    if ((possible & (1 << i)) === 0) continue;
    const match = firstMatch(trigger, clause, tagged.words, claim.position === "headline", input);
    if (!match || (trigger.needs && !trigger.needs.test(tagged.words)) || trigger.not?.test(tagged.words))
      continue;
    const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
    if (!isTold(trigger.type, claim, text.slice(clause.start, clause.end))) continue;
    const roles = assignRoles(
      {
        text,
        clause,
        trigger: span,
        type: trigger.type,
        nominal: trigger.nominal ?? false,
        effect: trigger.effect ?? false,
        receives: trigger.receives ?? false,
        speakerCountry,
        cue: claim.cue,
        cueSpan: claim.cueSpan,
      },
      input,
    );
    if (!isPlausible(trigger, roles, clause, claim, input)) continue;
    return buildCandidates(trigger.type, trigger.ruleId, span, roles, reading);
  }
  return null;
}

/** The triggers that one of the clause's words may be part of, as bits. */
function possibleTriggers(clause: Span, { tokens }: EventInput): number {
  let possible = 0;
  for (let i = firstAtOrAfter(tokens, clause.start); i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.span.start >= clause.end) break;
    possible |= triggersOpenedBy(token);
  }
  return possible;
}

/** Modality by type: "could fire" is no strike; a permission that is only considered is a statement. */
function isTold(type: EventType, claim: ClaimMention, words: string): boolean {
  if (type === "authorization")
    return !refusal.test(words) && !openness.test(words) && claim.modality !== "denied";
  if (type === "deployment" || type === "doctrine" || type === "meeting") return true;
  // A delivery that is only planned is the news where the text begins with it.
  if (type === "transfer" && claim.modality === "planned") return isOpening(claim);
  if (claim.modality === "possible" || claim.modality === "planned") return false;
  if (claim.certainty === "withheld") return false;
  return !(claim.modality === "denied" && type !== "interception");
}

function isOpening({ position }: ClaimMention): boolean {
  return position === "headline" || position === "standfirst" || position === "lead";
}

function isPlausible(
  trigger: Trigger,
  roles: Roles,
  clause: Span,
  claim: ClaimMention,
  input: EventInput,
): boolean {
  const hasPlace = placeOf(clause, clause, input) !== null;
  const hasWeapon = itemsWithin(input.weapons, clause).length > 0;
  const hasCountry = roles.initiators.length + roles.targets.length > 0;
  if (trigger.ruleId === "events/strike-place") return roles.initiators.length > 0;
  if (trigger.type === "strike")
    return (
      (hasWeapon || hasPlace || hasCountry) &&
      (trigger.nominal || hasPlace || roles.targets.length > 0 || hasWeapon)
    );
  if (trigger.type === "authorization" || trigger.type === "deployment") return roles.initiators.length > 0;
  if (trigger.type === "meeting") return roles.initiators.length > 0 && roles.targets.length > 0;
  // "has supplied" without a day is background; as the headline's or the lead's matter it is news.
  if (trigger.type === "transfer")
    return (
      hasCountry &&
      (hasWeapon || roles.targets.length > 0) &&
      (claim.position === "headline" ||
        claim.position === "lead" ||
        itemsWithin(input.times, clause).length > 0)
    );
  if (trigger.type === "ground") return hasPlace || roles.targets.length > 0;
  return hasCountry || hasWeapon || hasPlace;
}

/** The first match that a word before or after it does not undo: no part of "US-supplied", no "to strike", no "targets" the noun. */
function firstMatch(
  trigger: Trigger,
  clause: Span,
  words: string,
  isHeadline: boolean,
  input: EventInput,
): RegExpExecArray | null {
  for (const match of allMatches(words, trigger.pattern)) {
    const before = words.slice(Math.max(0, match.index - 12), match.index);
    const lead = words.slice(Math.max(0, match.index - maxConditionCodeUnits), match.index);
    // "would retaliate if Saudi Arabia deployed": it has not happened.
    if (condition.test(lead)) continue;
    if (/-$/.test(before) || /^-/.test(words.slice(match.index + match[0].length))) continue;
    const token = input.tokens[firstAtOrAfter(input.tokens, clause.start + match.index)];
    if (
      trigger.nominal &&
      (/\bto $/i.test(before) || (token && !/^(?:NOUN|PROPN|ADJ|X)$/.test(token.partOfSpeech)))
    )
      continue;
    // "The attack comes after a strike on Qusayr": what follows is told of the strike.
    if (trigger.nominal && looksBack.test(words.slice(match.index + match[0].length))) continue;
    // "the Joint Strike Missile" is a name; "every strike" is none that has been.
    if (
      trigger.nominal &&
      !isHeadline &&
      (isInName(words, match) || /\b(?:every|each|any|such|future|further) $/i.test(before))
    )
      continue;
    // "vows more attacks", "braces for new strikes": they are to come.
    if (
      trigger.nominal &&
      /\b(?:vow|threaten|promis|plan|prepar|brac)\p{Ll}* (?:of |for )?(?:more |new |further |fresh |additional )?$/iu.test(
        words.slice(Math.max(0, match.index - maxLeadCodeUnits), match.index),
      )
    )
      continue;
    if (trigger.verbal) {
      if (/^(?:bombs|shells)$/i.test(match[0]) && isWeaponsNoun(clause.start + match.index, input)) continue;
      // In a headline the tagger takes "Israel strikes port" for nouns.
      const isHeadlines =
        isHeadline && /\p{L}['’]? $/u.test(before) && /^\p{Ll}+ [^<\s]/u.test(words.slice(match.index));
      if (token && /s$/.test(token.text) && token.partOfSpeech !== "VERB" && !isHeadlines) continue;
      if (
        /\bto $/i.test(before) &&
        !/\b(?:flew|flown|took off|sent|launched|fired|used|dropped|managed)\b/i.test(
          words.slice(0, match.index),
        )
      )
        continue;
      // "took a direct hit": the noun.
      if (
        /\b(?:an?|the|one|direct|first|second|several|two) $/i.test(before) &&
        /^(?:hits?|strikes?|attacks?|blasts?)$/i.test(match[0])
      )
        continue;
      // "is launched from bombers": what is always so has not happened.
      if (/ed$|struck$|hit$|shot/i.test(match[0]) && /\b(?:is|are) (?:\w+ly )?$/i.test(before) && !isHeadline)
        continue;
      if (
        /ing\b/i.test(match[0]) &&
        !/\b(?:is|are|was|were|been|kept|began|started) (?:\w+ )?$/i.test(before) &&
        !/\baccus(?:e[sd]?|ing)(?: [\p{L}'’-]+){1,6} of $/iu.test(lead)
      )
        continue;
    }
    return match;
  }
  return null;
}

/** "SPICE bombs", "JDAM bombs": part of a weapon's name, or right behind it. */
function isWeaponsNoun(at: number, { weapons }: EventInput): boolean {
  const last = weapons[firstAtOrAfter(weapons, at) - 1];
  return last !== undefined && at <= last.span.end + 1;
}

/** A word in capitals between others in capitals. */
function isInName(words: string, match: RegExpExecArray): boolean {
  if (match.index === 0 || !/^\p{Lu}/u.test(match[0])) return false;
  return (
    /^ \p{Lu}/u.test(words.slice(match.index + match[0].length)) &&
    /\p{Lu}[\p{L}-]* $/u.test(words.slice(0, match.index))
  );
}

/** The clause's words with the marks that triggers look for: <W> weapon, <P> place, <C> country, <A> actor. Same length. */
function tagWords(clause: Span, input: EventInput): { words: string } {
  const words = input.article.text.slice(clause.start, clause.end);
  const tags = [
    itemsWithin(input.weapons, clause).length > 0 ? " <W>" : "",
    itemsWithin(input.places, clause).length > 0 ? " <P>" : "",
    itemsWithin(input.countries, clause).length > 0 ? " <C>" : "",
    itemsWithin(input.actors, clause).length > 0 ? " <A>" : "",
  ];
  return { words: words + tags.join("") };
}
