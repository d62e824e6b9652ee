import type { ClaimMention } from "#lib/domain/claim.ts";
import type { EventMention } from "#lib/domain/event.ts";
import type { Span } from "#lib/domain/span.ts";
import type { EventInput } from "#lib/pipeline/7-events/event-input.ts";
import type { DatedSpan } from "#lib/pipeline/7-events/rules/date-event.ts";

/** An event as one claim tells it, before mentions of one event are joined. */
export type Candidate = Omit<EventMention, "lead" | "title"> & {
  claimIndices: number[];
  /** Everyone whose claims tell of it. */
  speakers: string[];
  claimed: boolean;
  dateWords: string | null;
  /** Headline or lead tell of it. */
  opens: boolean;
  /** A test's place is where it flew; one that it was launched from takes its place. */
  isAim: boolean;
};

/** A claim with what the rules ask about it. */
export type ClaimReading = {
  claim: ClaimMention;
  index: number;
  /** The claim without what leads up to it: "In response to the strike, …" is another event. */
  clause: Span;
  sentence: Span;
  /** The words of the clause that date what happened at `trigger`. */
  dateAt: (trigger: Span) => DatedSpan | null;
  /** The words that date the act of speaking whose cue stands there. */
  spokenAt: (cue: Span) => DatedSpan | null;
  input: EventInput;
};

/** What events a claim tells of; null where the rule has nothing to say and the next one is asked. */
export type CandidateRule = (reading: ClaimReading) => Candidate[] | null;
