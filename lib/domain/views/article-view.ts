import type { Certainty } from "#lib/domain/certainty.ts";
import type { ClaimPosition, Quantity } from "#lib/domain/claim.ts";
import type { DatePrecision } from "#lib/domain/date-range.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import type { Span } from "#lib/domain/span.ts";
import type { MarkView } from "#lib/domain/views/mark-view.ts";
import type { NamedView, TextView } from "#lib/domain/views/text-view.ts";

/** A claim as its article makes it, and who else makes it. */
export type ClaimNoteView = {
  index: number;
  span: Span;
  speaker: string | null;
  relay: string | null;
  cue: string | null;
  certainty: Certainty;
  position: ClaimPosition;
  quantities: { words: string; bound: Quantity["bound"] }[];
  /** Other texts that tell the same claim. */
  also: TextView[];
  inConflict: boolean;
  event: { slug: string; title: string } | null;
};

export type QuoteNoteView = {
  index: number;
  span: Span;
  speaker: string | null;
  relay: string | null;
  cue: string | null;
};

/** One thing that the text names, with each place where it does. */
export type NamedMentionsView = NamedView & {
  note: string | null;
  mentions: { mark: MarkView; words: string }[];
};

export type TimeNoteView = {
  mark: MarkView;
  words: string;
  from: string | null;
  to: string | null;
  precision: DatePrecision;
};

export type IssueView = {
  index: number;
  reason: string;
  severity: ReadingIssue["severity"];
  words: string | null;
  ruleId: string;
};

/** Where a fact about the article comes from: its words, if the text has them. */
export type SourceView = { mark: MarkView | null; words: string | null };

export type ArticleView = {
  id: string;
  text: string;
  view: TextView;
  title: Span | null;
  standfirst: Span | null;
  /** The title's words, or the first sentence of a text without one. */
  name: string;
  paragraphs: Span[];
  source: string;
  url: string | null;
  version: number;
  /** Set where a newer reading of the same publication has taken its place. */
  newerId: string | null;
  outletBasis: string;
  outletSource: SourceView;
  republishes: string | null;
  republishesSource: SourceView;
  author: string | null;
  authorSource: SourceView;
  publishedSource: SourceView;
  publishedReason: string | null;
  marks: MarkView[];
  claims: ClaimNoteView[];
  quotes: QuoteNoteView[];
  weapons: NamedMentionsView[];
  places: NamedMentionsView[];
  countries: NamedMentionsView[];
  actors: NamedMentionsView[];
  times: TimeNoteView[];
  furniture: { index: number; span: Span; kind: string }[];
  issues: IssueView[];
  copies: { text: TextView; kind: string; direction: "of" | "by"; overlap: number }[];
  /** The events that the text tells, the one it is mainly about first. */
  events: { slug: string; title: string; type: EventType; lead: boolean }[];
};
