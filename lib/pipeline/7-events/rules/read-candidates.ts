/**
 * events/candidate: at most a few events a claim tells of, before mentions of one event are joined.
 * Each claim is tried against the triggers; an attributed claim that tells of none is a statement of its speaker.
 */
import type { ClaimMention } from "#lib/domain/claim.ts";
import type { EventMention, EventType } from "#lib/domain/event.ts";
import type { Span } from "#lib/domain/span.ts";
import type { EventInput } from "#lib/pipeline/7-events/find-events.ts";
import { assignRoles, type Roles } from "#lib/pipeline/7-events/rules/assign-roles.ts";
import { dateEvent, newsWindow } from "#lib/pipeline/7-events/rules/date-event.ts";
import { backgroundWords, type Trigger, triggers, warningWords } from "#lib/pipeline/7-events/rules/event-triggers.ts";
import { contains, itemsWithin } from "#lib/text/span-helpers.ts";

export type Candidate = Omit<EventMention, "lead" | "title"> & { claimIndices: number[]; speaker: string | null; claimed: boolean };

const leadIn = /^(?:In (?:response|reaction|answer|retaliation) to|After|Following|Amid|Despite|Since|Before|Shortly after|As)\b[^,]*,\s*/;
const permissionModal = /\b(?:can|may|could|might)\b(?:\s+\w+ly)?\s+(?:be\s+)?(?:carry out|carried out|fired?|used?|shoot|employ(?:ed)?|strike|launch(?:ed)?|hit|target(?:ed)?)\b/i;
const refusal = /\b(?:refrain\w*|refus\w+|reluctan\w+|reject\w*|rul(?:ed|es|ing) out|declin\w+|not (?:yet )?(?:allow|permit|authori[sz])\w*|yet to|asked|asks|request\w*|advocat\w+|call(?:ed|s|ing)? (?:for|on)|push(?:ed|ing)? for|want(?:s|ed)?|demand\w*|urg(?:ed|es|ing)|awaiting|concerns?)\b/i;
const openness = /\b(?:option|consider\w*|open to|willing|receptive|reserves? the right|possib\w+|would|if)\b/i;

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
  const clause: Span = head && claim.span.end - claim.span.start - head[0].length > 20 ? { start: claim.span.start + head[0].length, end: claim.span.end } : claim.span;
  const tagged = tagWords(clause, input);
  const speakerCountry = claim.speaker?.country ?? null;
  const permission = permissionOf(claim, clause, text, speakerCountry, input);
  if (permission) return [permission(index)];
  for (const trigger of triggers) {
    const match = trigger.pattern.exec(tagged.words);
    if (!match || (trigger.needs && !trigger.needs.test(tagged.words)) || trigger.not?.test(tagged.words)) continue;
    const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
    if (!isTold(trigger.type, claim, text.slice(clause.start, clause.end))) continue;
    const roles = assignRoles(text, clause, span, trigger.type, trigger.nominal ?? false, input.countries, input.places, trigger.type === "strike" && !trigger.nominal ? null : speakerCountry, input.lexicon);
    if (!isPlausible(trigger, roles, clause, input)) continue;
    return build(trigger.type, trigger.ruleId, span, clause, roles, claim, index, input);
  }
  return statementOf(claim, index, clause, input);
}

/** Modality by type: "could fire" is no strike; a permission that is only considered is a statement. */
function isTold(type: EventType, claim: ClaimMention, words: string): boolean {
  if (type === "authorization") return !refusal.test(words) && !(openness.test(words) && claim.modality === "possible") && claim.modality !== "denied";
  if (type === "deployment" || type === "doctrine" || type === "meeting") return true;
  if (claim.modality === "possible" || claim.modality === "planned") return false;
  if (claim.certainty === "withheld") return false;
  return !(claim.modality === "denied" && type !== "interception");
}

function isPlausible(trigger: Trigger, roles: Roles, clause: Span, input: EventInput): boolean {
  const hasPlace = itemsWithin(input.places, clause).length > 0;
  const hasWeapon = itemsWithin(input.weapons, clause).length > 0;
  const hasCountry = roles.initiators.length + roles.targets.length > 0;
  if (trigger.type === "strike") return (hasWeapon || hasPlace || hasCountry) && (trigger.nominal || hasPlace || roles.targets.length > 0 || hasWeapon);
  if (trigger.type === "transfer") return hasCountry && (hasWeapon || roles.targets.length > 0);
  if (trigger.type === "ground") return hasPlace || roles.targets.length > 0;
  return hasCountry || hasWeapon || hasPlace;
}

function build(type: EventType, ruleId: string, trigger: Span, clause: Span, roles: Roles, claim: ClaimMention, index: number, input: EventInput): Candidate[] {
  const { text } = input.article;
  const sentence = input.utterances.find((span) => contains(span, claim.span)) ?? claim.span;
  const words = text.slice(clause.start, clause.end);
  const dated = dateEvent(clause, sentence, trigger, input.times, input.article.published.basis);
  const isNews = !backgroundWords.test(words) && (type === "authorization" || type === "strike" || type === "interception" || type === "deployment") && (claim.position !== "body" || claim.speaker !== null || /\b(?:has|have)\b/.test(words));
  const weapons = weaponsOf(type, clause, trigger, input);
  const base: Candidate = {
    span: claim.span,
    triggerSpan: trigger,
    type,
    date: dated?.date ?? (isNews && type !== "strike" ? newsWindow(input.referenceDate, false) : null),
    dateSpan: dated?.span ?? null,
    place: placeOf(clause, trigger, input),
    weapons,
    initiators: roles.initiators,
    targets: roles.targets.filter((code) => !roles.initiators.includes(code)),
    principal: null,
    modality: claim.modality,
    ruleId,
    claimIndices: [index],
    speaker: claim.speaker?.name ?? null,
    claimed: claim.speaker !== null,
  };
  const named = weapons.filter((slug) => !input.lexicon.weaponBySlug.get(slug)?.isClass);
  if (type === "strike" && named.length > 1 && /\b(?:separate|respectively|two|three)\b[^.]*\b(?:attacks|strikes|assaults|raids)\b/i.test(words)) {
    return named.map((slug) => ({ ...base, weapons: [slug] }));
  }
  const followed = roles.followed.map((code) => ({ ...base, initiators: [code], date: null, dateSpan: null, claimIndices: [] as number[], ruleId: "events/followed" }));
  return [base, ...followed];
}

/** Ours to fire, yours to use: an official says that others may use the weapons. */
function permissionOf(claim: ClaimMention, clause: Span, text: string, speakerCountry: string | null, input: EventInput): ((index: number) => Candidate) | null {
  const words = text.slice(clause.start, clause.end);
  const match = permissionModal.exec(words);
  if (!match || !claim.speaker || !speakerCountry || claim.speaker.kind === "unnamed" || refusal.test(words)) return null;
  const users = itemsWithin(input.countries, clause).filter((mention) => mention.code !== speakerCountry);
  const weapons = weaponsOf("authorization", clause, { start: clause.start, end: clause.start + 1 }, input);
  const struck = users.at(-1);
  if (!struck || (users.length < 2 && weapons.length === 0)) return null;
  const trigger = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
  const roles: Roles = { initiators: [speakerCountry], targets: [struck.code], followed: [] };
  return (index) => build("authorization", "events/permission", trigger, clause, roles, claim, index, input)[0] as Candidate;
}

/** An attributed claim of a named speaker that tells of no other event. */
function statementOf(claim: ClaimMention, index: number, clause: Span, input: EventInput): Candidate[] {
  const { text } = input.article;
  const words = text.slice(claim.span.start, claim.span.end);
  if (!claim.speaker || claim.certainty === "withheld" || backgroundWords.test(words)) return [];
  if (claim.speaker.kind !== "person" && !(claim.speaker.kind === "state" && warningWords.test(words))) return [];
  const isWarning = warningWords.test(words) && claim.speaker.country !== null;
  const sentence = input.utterances.find((span) => contains(span, claim.span)) ?? claim.span;
  const trigger = claim.cueSpan ?? { start: claim.span.start, end: claim.span.start + 1 };
  const dated = dateEvent(clause, sentence, trigger, input.times, input.article.published.basis);
  const present = /(?:s|ing)$/.test(claim.cue ?? "") && !/ed$/.test(claim.cue ?? "");
  const about = itemsWithin(input.countries, clause).map((mention) => mention.code).find((code) => code !== claim.speaker?.country);
  return [
    {
      span: claim.span,
      triggerSpan: trigger,
      type: isWarning ? "warning" : "statement",
      date: dated?.date ?? newsWindow(input.referenceDate, present),
      dateSpan: dated?.span ?? null,
      place: placeOf(sentence, trigger, input),
      weapons: weaponsOf("statement", clause, trigger, input),
      initiators: claim.speaker.country ? [claim.speaker.country] : [],
      targets: about ? [about] : [],
      principal: claim.speaker.name,
      modality: "happened",
      ruleId: isWarning ? "events/warning" : "events/statement",
      claimIndices: [index],
      speaker: claim.speaker.name,
      claimed: true,
    },
  ];
}

/** Weapons of the clause; where it has none and says "these missiles", the last ones named before. */
function weaponsOf(type: EventType, clause: Span, trigger: Span, input: EventInput): string[] {
  const { text } = input.article;
  const inside = itemsWithin(input.weapons, clause);
  const relevant = type === "strike" || type === "interception" ? inside.filter((weapon) => input.lexicon.weaponBySlug.get(weapon.slug)?.kind !== "air-defence") : inside;
  const slugs = [...new Set(relevant.map((weapon) => weapon.slug))];
  if (slugs.length > 0) return slugs;
  if (!/\b(?:these|those|the|such|its|their) (?:\p{L}+ ){0,2}(?:missiles?|drones?|weapons?|rockets?|bombs?)\b/iu.test(text.slice(clause.start, clause.end))) return [];
  const before = input.weapons.filter((weapon) => weapon.span.end <= trigger.start && !weapon.isClass);
  const last = before.at(-1);
  return last && trigger.start - last.span.end < 400 ? [last.slug] : [];
}

function placeOf(clause: Span, trigger: Span, input: EventInput): string | null {
  const inside = itemsWithin(input.places, clause).filter((place) => !["sea", "area"].includes(input.lexicon.placeBySlug.get(place.slug)?.kind ?? "") || true);
  const after = inside.find((place) => place.span.start >= trigger.end) ?? inside.at(-1);
  return after?.slug ?? null;
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
