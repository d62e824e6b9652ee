/** Which weapons and which place of a clause belong to the event that it tells of. */
import type { EventType } from "#lib/domain/event.ts";
import type { Span } from "#lib/domain/span.ts";
import type { EventInput } from "#lib/pipeline/7-events/event-input.ts";
import { itemsWithin, lastBefore } from "#lib/text/span-helpers.ts";

/** "These missiles" points back no further: a paragraph. */
const maxReferenceCodeUnits = 400;
/** Between a place and the "where" behind its comma. */
const maxRelativeGapCodeUnits = 4;
/** "25 miles off Snake Island", "flew from Engels", "west of Okushiri": near it or out of it, not there. */
const awayFrom =
  /\b(?:off|from|(?:north|south|east|west)(?:east|west)? of|outside of|(?:miles|kilomet(?:er|re)s|km) (?:away )?(?:from|of))\s+(?:the\s+)?$/i;

/** Weapons of the clause; where it has none and says "these missiles", the last ones named before. */
export function weaponsOf(type: EventType, clause: Span, trigger: Span, input: EventInput): string[] {
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
  const near = { start: Math.max(0, trigger.start - maxReferenceCodeUnits), end: trigger.start };
  const last = itemsWithin(input.weapons, near).findLast((weapon) => !weapon.isClass);
  return last ? [last.slug] : [];
}

/** "… was fired at Dnipro in answer to ATACMS attacks": what it answers is another event. */
function withoutReason(clause: Span, trigger: Span, text: string): Span {
  const reason =
    /\b(?:in (?:answer|response|retaliation|reaction|revenge) (?:to|for)|as (?:a )?(?:response|retaliation|revenge) (?:to|for)|after|following)\b/i.exec(
      text.slice(trigger.end, clause.end),
    );
  return reason && reason.index > 0 ? { start: clause.start, end: trigger.end + reason.index } : clause;
}

export function placeOf(clause: Span, trigger: Span, input: EventInput): string | null {
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
  const last = lastBefore(input.places, clause.start);
  return last && clause.start - last.span.end < maxRelativeGapCodeUnits ? last.slug : null;
}

/** Between "from" and the place: "from a submarine off Sinpo"; not what it flew to. */
const launchedFrom = /\bfrom\s+(?:(?!(?:into|to|towards?|at|over|across)\b)[\p{L}\p{N}'’-]+\s+){0,5}$/iu;
const aimedAt =
  /\b(?:into|to|towards?|at|over|across|in the direction of)\s+(?:(?!from\b)[\p{L}\p{N}'’-]+\s+){0,6}$/iu;
/** How far before a place its preposition may stand. */
const maxSiteLeadCodeUnits = 60;

/** Where a test took place: the site that it was launched from; only where none is named, where it flew. */
export function launchPlaceOf(
  clause: Span,
  trigger: Span,
  input: EventInput,
): { place: string | null; isAim: boolean } {
  const lead = (place: { span: Span }) =>
    input.article.text.slice(
      Math.max(clause.start, place.span.start - maxSiteLeadCodeUnits),
      place.span.start,
    );
  const site = itemsWithin(input.places, clause).find((place) => launchedFrom.test(lead(place)));
  if (site) return { place: site.slug, isAim: false };
  const place = placeOf(clause, trigger, input);
  const mention = itemsWithin(input.places, clause).find(({ slug }) => slug === place);
  return { place, isAim: mention !== undefined && aimedAt.test(lead(mention)) };
}
