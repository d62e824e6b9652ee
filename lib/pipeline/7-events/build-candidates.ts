/** An event's mention from its trigger and roles: its date, place and weapons; what it followed; one for each named weapon. */
import type { ClaimMention } from "#lib/domain/claim.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Candidate, ClaimReading } from "#lib/pipeline/7-events/candidate.ts";
import { launchPlaceOf, placeOf, weaponsOf } from "#lib/pipeline/7-events/named-in-clause.ts";
import type { Roles } from "#lib/pipeline/7-events/rules/assign-roles.ts";
import { newsWindow } from "#lib/pipeline/7-events/rules/date-event.ts";
import { backgroundWords } from "#lib/pipeline/7-events/rules/event-triggers.ts";

/** What without a day is of the days before publication. */
const isDatedByNews = new Set<EventType>([
  "authorization",
  "strike",
  "interception",
  "deployment",
  "launch-test",
  "transfer",
]);

export function buildCandidates(
  type: EventType,
  ruleId: string,
  trigger: Span,
  roles: Roles,
  { claim, index, clause, dateAt, input }: ClaimReading,
): Candidate[] {
  const { text } = input.article;
  const words = text.slice(clause.start, clause.end);
  const dated = dateAt(trigger);
  const isBackground = backgroundWords.test(words);
  if (isBackground && !dated) return [];
  const isNews =
    !isBackground &&
    isDatedByNews.has(type) &&
    (claim.position !== "body" || claim.speaker !== null || /\b(?:has|have)\b/.test(words));
  const weapons = weaponsOf(type, clause, trigger, input);
  const { place, isAim } =
    type === "launch-test"
      ? launchPlaceOf(clause, trigger, input)
      : { place: placeOf(clause, trigger, input), isAim: false };
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
      : isNews &&
          ((type !== "strike" && type !== "transfer") ||
            (type === "strike" && claim.speaker !== null) ||
            opensText(claim))
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
    opens: opensText(claim),
    isAim,
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

/** What headline or lead tell in the outlet's own voice is the news itself; further down it may be background. */
function opensText({ position }: ClaimMention): boolean {
  return position === "headline" || position === "standfirst" || position === "lead";
}
