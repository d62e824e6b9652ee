import type { Certainty } from "#lib/domain/certainty.ts";
import type { ClaimPosition } from "#lib/domain/claim.ts";
import type { ClaimRelation, Conflict } from "#lib/domain/corpus.ts";
import type { DateRange } from "#lib/domain/date-range.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { MarkReference } from "#lib/domain/views/mark-view.ts";
import type { NamedView, TextView } from "#lib/domain/views/text-view.ts";

/** Words of one text, and the mark that they stand under. `textIndex` points into the event's `texts`. */
export type WordsView = { textIndex: number; words: string; mark: MarkReference | null };

/** One statement on what, when, where, with what or who, and the texts that make it in their words. */
export type FactView = {
  statement:
    | { kind: "title"; title: string }
    | { kind: "date"; date: DateRange }
    /** `key`: of the named thing's own page; null where it has none. */
    | { kind: "name"; name: string; key: string | null };
  textIndexes: number[];
  words: WordsView[];
};

export type FactGroupView = {
  label: "What" | "When" | "Where" | "Weapon" | "Who" | "By" | "Against";
  facts: FactView[];
};

/** Why a text has nothing to show for a claim. */
export type Absence = "not-mentioned" | "before" | "unreadable" | "not-extracted";

/** One text's statement of a claim. `atPercent`: how far into the text it stands. */
export type ClaimBitView = {
  mark: MarkReference;
  words: string;
  /** Null: the outlet's own voice. */
  speaker: string | null;
  speakerId: string | null;
  speakerRole: string | null;
  /** A country's name. */
  speakerCountry: string | null;
  relay: string | null;
  cue: string | null;
  certainty: Certainty;
  position: ClaimPosition;
  atPercent: number;
};

export type MatrixCellView = { kind: "told"; bits: ClaimBitView[] } | { kind: "absent"; absence: Absence };

export type MatrixRowView = {
  slug: string;
  text: string;
  /** How many texts tell it, and how many of those stand alone. */
  texts: number;
  independentTexts: number;
  inConflict: boolean;
  /** One for each of the event's texts, in their order. */
  cells: MatrixCellView[];
};

export type EventConflictSideView = {
  textIndex: number;
  words: string;
  mark: MarkReference | null;
  /** The claim that holds the words; null where no claim does. */
  claim: Omit<
    ClaimBitView,
    "mark" | "words" | "atPercent" | "speakerId" | "speakerRole" | "speakerCountry"
  > | null;
};

export type EventConflictView = { kind: Conflict["kind"]; about: string; sides: EventConflictSideView[] };

/** Two claims that differ without contradicting one another: one counts later, or more exactly. */
export type ClaimRelationView = {
  kind: Exclude<ClaimRelation["kind"], "contradicts">;
  from: { slug: string; text: string };
  to: { slug: string; text: string };
};

export type QuoteVariantView = { textIndex: number; words: string; mark: MarkReference; cue: string | null };
export type QuoteGroupView = { claimText: string; speaker: string | null; variants: QuoteVariantView[] };

/** What one text calls one thing, how often, and where that first stands. */
export type NamingView = { surface: string; count: number; mark: MarkReference };
/** One thing, and for each of the event's texts, in their order, the names that it has there. */
export type NamingRowView = { concept: string; label: string; cells: NamingView[][] };

/**
 * Who speaks in a text on the event: in how many of its claims and sentences, in how many words inside quotation marks,
 * by which verbs, and where first.
 */
export type SpeakerView = {
  id: string | null;
  name: string;
  role: string | null;
  country: string | null;
  claims: number;
  sentences: number;
  quotedWords: number;
  cues: string[];
  mark: MarkReference;
};
/**
 * How a text puts its claims on the event. `certainties`: those that occur, each with one such claim. `sentences`,
 * `quotedWords`: of the whole text, and of its quotations in claims on the event. `leftOut`: how many of the claims that
 * two others or more tell it does not, by kind of absence; `toldElsewhere`: of how many such claims.
 */
export type AttributionTextView = {
  claims: number;
  sentences: number;
  quotedWords: number;
  certainties: { certainty: Certainty; count: number; mark: MarkReference }[];
  speakers: SpeakerView[];
  toldElsewhere: number;
  leftOut: { absence: Absence; claims: number }[];
};

/** A claim that texts put differently: each text's way, in order of publication. */
export type DriftView = {
  slug: string;
  text: string;
  steps: { textIndex: number; certainty: Certainty; speaker: string | null; mark: MarkReference }[];
};

/** A text that tells the event (or one of its claims), as a column of the comparison. */
export type EventTextView = {
  text: TextView;
  /** Its title; null where it has none. */
  headline: string | null;
  /** Its standfirst, or the first sentence of its story. */
  lead: string | null;
  republishes: string | null;
  copyOf: { kind: string; text: TextView }[];
  /** How many of its statements are on this event. */
  statements: number;
  /** Out before the event's first day. */
  before: boolean;
  isMainlyAbout: boolean;
  publishedReason: string | null;
};

/** Another event that this one belongs to, or that belongs to it. */
export type RelatedEventView = { slug: string; title: string; texts: number };

export type EventView = {
  slug: string;
  type: EventType;
  title: string;
  date: DateRange | null;
  place: NamedView | null;
  weapons: NamedView[];
  /** The wider event of that day that it is a part of. */
  whole: RelatedEventView | null;
  /** Its own parts, those with most texts first. */
  parts: RelatedEventView[];
  /** In order of publication. */
  texts: EventTextView[];
  independentTexts: number;
  facts: FactGroupView[];
  matrix: MatrixRowView[];
  conflicts: EventConflictView[];
  relations: ClaimRelationView[];
  quotes: QuoteGroupView[];
  /** Only things that the texts call by more than one name. */
  namings: NamingRowView[];
  /** One for each of the event's texts, in their order. */
  attribution: AttributionTextView[];
  /** Claims that most texts tell first. */
  drift: DriftView[];
};
