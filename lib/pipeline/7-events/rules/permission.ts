/**
 * events/permission: ours to fire, yours to use: an official says that others may use the weapons.
 * Match:     "Barrot said Ukraine may carry out strikes on Russian territory with SCALP"
 * Near miss: "Ukraine can strike Crimea", said by Ukraine itself or by an analyst of no state; a request, a refusal
 * Source:    the data model's permission: who permits, whom, which weapon, where
 * Order:     first: the modal would make a possibility of it, which is no event
 */
import { buildCandidates } from "#lib/pipeline/7-events/build-candidates.ts";
import type { Candidate, ClaimReading } from "#lib/pipeline/7-events/candidate.ts";
import { weaponsOf } from "#lib/pipeline/7-events/named-in-clause.ts";
import type { Roles } from "#lib/pipeline/7-events/rules/assign-roles.ts";
import { refusal } from "#lib/pipeline/7-events/rules/event-triggers.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

const permissionModal =
  /\b(?:can|may|could|might)\b(?:\s+\w+ly)?\s+(?:be\s+)?(?:carry out|carried out|fired?|used?|shoot|employ(?:ed)?|strike|launch(?:ed)?|hit|target(?:ed)?)\b/i;

export function permission(reading: ClaimReading): Candidate[] | null {
  const { claim, clause, input } = reading;
  const { text } = input.article;
  const speakerCountry = claim.speaker?.country ?? null;
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
  return buildCandidates("authorization", "events/permission", trigger, roles, reading).slice(0, 1);
}
