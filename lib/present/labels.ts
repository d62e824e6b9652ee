import type { Certainty } from "#lib/domain/certainty.ts";
import type { ClaimPosition } from "#lib/domain/claim.ts";
import type { Conflict } from "#lib/domain/corpus.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { FacetName } from "#lib/domain/timeline-filters.ts";
import type { Absence } from "#lib/domain/views/event-view.ts";

export const eventTypeLabels: Record<EventType, string> = {
  strike: "Strike",
  interception: "Interception",
  "launch-test": "Launch or test",
  authorization: "Authorization",
  transfer: "Transfer",
  deployment: "Deployment",
  statement: "Statement",
  warning: "Warning",
  doctrine: "Doctrine",
  ground: "Ground operation",
  meeting: "Meeting",
  other: "Other",
};

/** What each way of putting a claim means, for a legend. */
export const certaintyMeanings: Record<Certainty, string> = {
  asserted: "in the outlet’s own voice",
  attributed: "credited to a named source",
  reported: "credited to unnamed ones",
  hedged: "as possible or in doubt",
  withheld: "said not to be known or confirmed",
};

export const positionLabels: Record<ClaimPosition, string> = {
  headline: "headline",
  standfirst: "standfirst",
  lead: "lead",
  body: "body",
  end: "end",
};

export const conflictLabels: Record<Conflict["kind"], string> = {
  quantity: "Number",
  date: "Date",
  place: "Place",
  outcome: "Outcome",
  initiator: "Who did it",
  weapon: "Weapon",
  certainty: "Certainty",
  quote: "Quote",
  capability: "Capability",
};

export const facetLabels: Record<FacetName, string> = {
  weapon: "Weapon",
  country: "Country",
  outlet: "Outlet",
  type: "Event type",
  certainty: "Certainty",
  speaker: "Speaker",
};

/** A slug as words, for a thing that the archive does not hold: "storm-shadow" → "storm shadow". */
export function wordsOfSlug(slug: string): string {
  return slug.replaceAll("-", " ");
}

/** Kinds of absence, as the legend and a reader of the page aloud have them. */
export const absenceLabels: Record<Absence, string> = {
  "not-mentioned": "not mentioned",
  before: "published before it happened",
  unreadable: "text not readable",
  "not-extracted": "not extracted",
};

/** What one text is to another that it repeats. */
export function copyLabel(kind: string): string {
  if (kind === "same") return "the same text as";
  return kind === "excerpt" ? "an excerpt of" : "a rewrite of";
}

const outletBasisLabels: Record<string, string> = {
  given: "given by whoever added the text",
  byline: "from the byline",
  signoff: "from the sign-off",
  domain: "from the address",
  feed: "from the feed",
  dateline: "from the dateline",
};

/** From what an outlet's name was read. */
export function outletBasisLabel(basis: string): string {
  return outletBasisLabels[basis] ?? "named in the text";
}
