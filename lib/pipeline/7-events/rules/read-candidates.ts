/**
 * events/candidate: at most a few events a claim tells of, before mentions of one event are joined.
 * Each claim is tried against the triggers; an attributed claim that tells of none is a statement of its speaker.
 */
import type { ClaimMention } from "#lib/domain/claim.ts";
import type { EventMention, EventType } from "#lib/domain/event.ts";
import type { TimeMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { EventInput } from "#lib/pipeline/7-events/find-events.ts";
import { assignRoles, type Roles } from "#lib/pipeline/7-events/rules/assign-roles.ts";
import { dateEvent, newsWindow } from "#lib/pipeline/7-events/rules/date-event.ts";
import {
  backgroundWords,
  type Trigger,
  triggers,
  warningWords,
} from "#lib/pipeline/7-events/rules/event-triggers.ts";
import { contains, firstAtOrAfter, itemsWithin } from "#lib/text/span-helpers.ts";

export type Candidate = Omit<EventMention, "lead" | "title"> & {
  claimIndices: number[];
  /** Everyone whose claims tell of it. */
  speakers: string[];
  claimed: boolean;
  dateWords: string | null;
};

const leadIn =
  /^(?:In (?:response|reaction|answer|retaliation) to|After|Following|Amid|Despite|Since|Before|Shortly after|As)\b[^,]*,\s*/;
const permissionModal =
  /\b(?:can|may|could|might)\b(?:\s+\w+ly)?\s+(?:be\s+)?(?:carry out|carried out|fired?|used?|shoot|employ(?:ed)?|strike|launch(?:ed)?|hit|target(?:ed)?)\b/i;
const refusal =
  /\b(?:refrain\w*|refus\w+|reluctan\w+|reject\w*|rul(?:ed|es|ing) out|declin\w+|not (?:yet )?(?:allow|permit|authori[sz])\w*|yet to|asked|asks|request\w*|advocat\w+|call(?:ed|s|ing)? (?:for|on)|push(?:ed|ing)? for|want(?:s|ed)?|demand\w*|urg(?:ed|es|ing)|awaiting|concerns?)\b/i;
const openness =
  /\b(?:option|consider\w*|open to|willing|receptive|reserves? the right|possib\w+|would|if)\b/i;

export function readCandidates(input: EventInput): Candidate[] {
  const candidates: Candidate[] = [];
  input.claims.forEach((claim, index) => {
    const found = candidatesOf(claim, index, input);
    candidates.push(...found);
  });
  return candidates;
}

function candidatesOf(claim: ClaimMention, index: number, input: EventInput): Candidate[] {
  const { text } = input.article;
  const head = leadIn.exec(text.slice(claim.span.start, claim.span.end));
  const clause: Span =
    head && claim.span.end - claim.span.start - head[0].length > 20
      ? { start: claim.span.start + head[0].length, end: claim.span.end }
      : claim.span;
  const tagged = tagWords(clause, input);
  const speakerCountry = claim.speaker?.country ?? null;
  const permission = permissionOf(claim, clause, text, speakerCountry, input);
  if (permission) return [permission(index)];
  for (const trigger of triggers) {
    const match = firstMatch(trigger, clause, tagged.words, input);
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
        speakerCountry,
        cue: claim.cue,
      },
      input,
    );
    if (!isPlausible(trigger, roles, clause, claim, input)) continue;
    return build(trigger.type, trigger.ruleId, span, clause, roles, claim, index, input);
  }
  return statementOf(claim, index, clause, input);
}

/** Modality by type: "could fire" is no strike; a permission that is only considered is a statement. */
function isTold(type: EventType, claim: ClaimMention, words: string): boolean {
  if (type === "authorization")
    return !refusal.test(words) && !openness.test(words) && claim.modality !== "denied";
  if (type === "deployment" || type === "doctrine" || type === "meeting") return true;
  if (claim.modality === "possible" || claim.modality === "planned") return false;
  if (claim.certainty === "withheld") return false;
  return !(claim.modality === "denied" && type !== "interception");
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

function build(
  type: EventType,
  ruleId: string,
  trigger: Span,
  clause: Span,
  roles: Roles,
  claim: ClaimMention,
  index: number,
  input: EventInput,
): Candidate[] {
  const { text } = input.article;
  const sentence = input.utterances.find((span) => contains(span, claim.span)) ?? claim.span;
  const words = text.slice(clause.start, clause.end);
  const dated = dateEvent(
    clause,
    sentence,
    trigger,
    timesFor(claim, sentence, input),
    input.article.published.basis,
    input.referenceDate,
  );
  const isBackground = backgroundWords.test(words);
  if (isBackground && !dated) return [];
  const isNews =
    !isBackground &&
    (type === "authorization" || type === "strike" || type === "interception" || type === "deployment") &&
    (claim.position !== "body" || claim.speaker !== null || /\b(?:has|have)\b/.test(words));
  const weapons = weaponsOf(type, clause, trigger, input);
  const place = placeOf(clause, trigger, input);
  const placeEntry = place ? input.lexicon.placeBySlug.get(place) : undefined;
  // Nobody strikes at home: who stands before such a verb is then not the one who struck. Held territory is another matter.
  const isAtHome =
    type === "strike" &&
    placeEntry?.note === null &&
    placeEntry.country !== null &&
    roles.initiators.includes(placeEntry.country) &&
    roles.targets.length === 0;
  const initiators = isAtHome ? [] : roles.initiators;
  const base: Candidate = {
    span: claim.span,
    triggerSpan: trigger,
    type,
    date: dated
      ? dated.date
      : isNews && (type !== "strike" || claim.speaker !== null)
        ? newsWindow(input.referenceDate, false)
        : null,
    dateSpan: dated?.span ?? null,
    dateWords: dated ? text.slice(dated.span.start, dated.span.end).toLowerCase() : null,
    place,
    weapons,
    initiators,
    targets:
      isAtHome && placeEntry?.country
        ? [placeEntry.country]
        : roles.targets.filter((code) => !initiators.includes(code)),
    principal: null,
    modality: claim.modality,
    ruleId,
    claimIndices: [index],
    speakers: claim.speaker ? [claim.speaker.name] : [],
    claimed: claim.speaker !== null,
  };
  const named = weapons.filter((slug) => !input.lexicon.weaponBySlug.get(slug)?.isClass);
  if (
    type === "strike" &&
    named.length > 1 &&
    /\b(?:separate|respectively|two|three)\b[^.]*\b(?:attacks|strikes|assaults|raids)\b/i.test(words)
  ) {
    return named.map((slug) => ({ ...base, weapons: [slug] }));
  }
  const followed = roles.followed.map((code) => ({
    ...base,
    initiators: [code],
    date: null,
    dateSpan: null,
    dateWords: null,
    claimIndices: [] as number[],
    ruleId: "events/followed",
  }));
  return [base, ...followed];
}

/** The first match that a word before or after it does not undo: no part of "US-supplied", no "to strike", no "targets" the noun. */
function firstMatch(
  trigger: Trigger,
  clause: Span,
  words: string,
  input: EventInput,
): RegExpExecArray | null {
  for (const match of words.matchAll(new RegExp(trigger.pattern, `${trigger.pattern.flags}g`))) {
    const before = words.slice(Math.max(0, match.index - 12), match.index);
    if (/-$/.test(before) || /^-/.test(words.slice(match.index + match[0].length))) continue;
    const token = input.tokens[firstAtOrAfter(input.tokens, clause.start + match.index)];
    if (
      trigger.nominal &&
      (/\bto $/i.test(before) || (token && !/^(?:NOUN|PROPN|ADJ|X)$/.test(token.partOfSpeech)))
    )
      continue;
    if (trigger.verbal) {
      if (token && /s$/.test(token.text) && token.partOfSpeech !== "VERB") continue;
      if (
        /\bto $/i.test(before) &&
        !/\b(?:flew|flown|took off|sent|launched|fired|used|dropped|managed)\b/i.test(
          words.slice(0, match.index),
        )
      )
        continue;
      if (
        /ing\b/i.test(match[0]) &&
        !/\b(?:is|are|was|were|been|kept|began|started) (?:\w+ )?$/i.test(before)
      )
        continue;
    }
    return match;
  }
  return null;
}

/** The times that may date a claim: not those that stand in another claim of its sentence. */
function timesFor(claim: ClaimMention, sentence: Span, input: EventInput): TimeMention[] {
  const others = input.claims.filter((other) => other !== claim && contains(sentence, other.span));
  return input.times.filter((time) => !others.some((other) => contains(other.span, time.span)));
}

/** Ours to fire, yours to use: an official says that others may use the weapons. */
function permissionOf(
  claim: ClaimMention,
  clause: Span,
  text: string,
  speakerCountry: string | null,
  input: EventInput,
): ((index: number) => Candidate) | null {
  const words = text.slice(clause.start, clause.end);
  const match = permissionModal.exec(words);
  if (!match || !claim.speaker || !speakerCountry || claim.speaker.kind === "unnamed" || refusal.test(words))
    return null;
  const users = itemsWithin(input.countries, clause).filter((mention) => mention.code !== speakerCountry);
  const weapons = weaponsOf("authorization", clause, { start: clause.start, end: clause.start + 1 }, input);
  const struck = users.at(-1);
  if (!struck || (users.length < 2 && weapons.length === 0)) return null;
  const trigger = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
  const roles: Roles = { initiators: [speakerCountry], targets: [struck.code], followed: [] };
  return (index) =>
    build("authorization", "events/permission", trigger, clause, roles, claim, index, input)[0] as Candidate;
}

/** An attributed claim of a named speaker that tells of no other event. */
function statementOf(claim: ClaimMention, index: number, clause: Span, input: EventInput): Candidate[] {
  const { text } = input.article;
  const words = text.slice(claim.span.start, claim.span.end);
  if (!claim.speaker || claim.certainty === "withheld" || backgroundWords.test(words)) return [];
  if (claim.speaker.kind !== "person" && !(claim.speaker.kind === "state" && warningWords.test(words)))
    return [];
  const isWarning = warningWords.test(words) && claim.speaker.country !== null;
  const sentence = input.utterances.find((span) => contains(span, claim.span)) ?? claim.span;
  const trigger = claim.cueSpan ?? { start: claim.span.start, end: claim.span.start + 1 };
  const dated = dateEvent(
    clause,
    sentence,
    trigger,
    timesFor(claim, sentence, input),
    input.article.published.basis,
    input.referenceDate,
  );
  const present = /(?:s|ing)$/.test(claim.cue ?? "") && !/ed$/.test(claim.cue ?? "");
  const about = itemsWithin(input.countries, clause)
    .map((mention) => mention.code)
    .find((code) => code !== claim.speaker?.country);
  return [
    {
      span: claim.span,
      triggerSpan: trigger,
      type: isWarning ? "warning" : "statement",
      date: dated ? dated.date : newsWindow(input.referenceDate, present),
      dateSpan: dated?.span ?? null,
      dateWords: dated ? text.slice(dated.span.start, dated.span.end).toLowerCase() : null,
      place: placeOf(sentence, trigger, input),
      weapons: weaponsOf("statement", clause, trigger, input),
      initiators: claim.speaker.country ? [claim.speaker.country] : [],
      targets: about ? [about] : [],
      principal: claim.speaker.name,
      modality: "happened",
      ruleId: isWarning ? "events/warning" : "events/statement",
      claimIndices: [index],
      speakers: [claim.speaker.name],
      claimed: true,
    },
  ];
}

/** Weapons of the clause; where it has none and says "these missiles", the last ones named before. */
function weaponsOf(type: EventType, clause: Span, trigger: Span, input: EventInput): string[] {
  const { text } = input.article;
  const inside = itemsWithin(input.weapons, withoutReason(clause, trigger, text));
  const relevant =
    type === "strike" || type === "interception"
      ? inside.filter((weapon) => input.lexicon.weaponBySlug.get(weapon.slug)?.kind !== "air-defence")
      : inside;
  const slugs = [...new Set(relevant.map((weapon) => weapon.slug))];
  if (slugs.length > 0) return slugs;
  if (
    !/\b(?:these|those|the|such|its|their) (?:\p{L}+ ){0,2}(?:missiles?|drones?|weapons?|rockets?|bombs?)\b/iu.test(
      text.slice(clause.start, clause.end),
    )
  )
    return [];
  const before = input.weapons.filter((weapon) => weapon.span.end <= trigger.start && !weapon.isClass);
  const last = before.at(-1);
  return last && trigger.start - last.span.end < 400 ? [last.slug] : [];
}

/** "… was fired at Dnipro in answer to ATACMS attacks": what it answers is another event. */
function withoutReason(clause: Span, trigger: Span, text: string): Span {
  const reason =
    /\b(?:in (?:answer|response|retaliation|reaction|revenge) (?:to|for)|as (?:a )?(?:response|retaliation|revenge) (?:to|for)|after|following)\b/i.exec(
      text.slice(trigger.end, clause.end),
    );
  return reason && reason.index > 0 ? { start: clause.start, end: trigger.end + reason.index } : clause;
}

function placeOf(clause: Span, trigger: Span, input: EventInput): string | null {
  const inside = itemsWithin(input.places, clause).filter(
    (place) =>
      !awayFrom.test(
        input.article.text.slice(Math.max(clause.start, place.span.start - 20), place.span.start),
      ),
  );
  const after = inside.find((place) => place.span.start >= trigger.end) ?? inside.at(-1);
  if (after) return after.slug;
  // "…, where Ukrainian forces executed an operation": the place is the one before the comma.
  if (!/^where\b/i.test(input.article.text.slice(clause.start, clause.start + 6))) return null;
  return (
    input.places.findLast((place) => place.span.end <= clause.start && clause.start - place.span.end < 4)
      ?.slug ?? null
  );
}

/** "25 miles off Snake Island", "flew from Engels", "west of Okushiri": near it or out of it, not there. */
const awayFrom =
  /\b(?:off|from|(?:north|south|east|west)(?:east|west)? of|outside of|(?:miles|kilomet(?:er|re)s|km) (?:away )?(?:from|of))\s+(?:the\s+)?$/i;

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
