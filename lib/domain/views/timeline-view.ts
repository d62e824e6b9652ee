import type { Conflict } from "#lib/domain/corpus.ts";
import type { DateRange } from "#lib/domain/date-range.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { FacetName } from "#lib/domain/timeline-filters.ts";
import type { FoundWordsView } from "#lib/domain/views/search-view.ts";
import type { NamedView, TextView } from "#lib/domain/views/text-view.ts";

export type ConflictSideView = { text: TextView; says: string };
export type ConflictSummaryView = { kind: Conflict["kind"]; about: string; sides: ConflictSideView[] };

/** One event as the timeline lists it. */
export type TimelineEventView = {
  slug: string;
  type: EventType;
  title: string;
  date: DateRange | null;
  place: NamedView | null;
  weapons: NamedView[];
  countries: NamedView[];
  texts: TextView[];
  /** How many of the texts stand alone: a copy and its original count as one. */
  independentTexts: number;
  claims: number;
  conflicts: ConflictSummaryView[];
  /** Where a search found its words: the first of them. Nothing where nothing was looked for. */
  found: FoundWordsView[];
};

export type FacetItemView = { value: string; label: string; count: number; selected: boolean };
/** `omitted`: how many values more there are, each rarer than those listed. */
export type FacetView = { name: FacetName; items: FacetItemView[]; omitted: number };

/** How many events there would be if this one filter were taken off. */
export type FilterRelief = { filter: FacetName | "dates" | "q"; events: number };

/** A text on an event of these days; where there are too many to be told apart, their `count` and no `text`. */
export type CoverageUnit = { from: string; to: string; text: TextView | null; count: number };

export type TimelineView = {
  events: TimelineEventView[];
  facets: FacetView[];
  /** Events, texts and outlets of the whole selection, not of this page alone. */
  totals: { events: number; texts: number; namedOutlets: number; unidentifiedTexts: number; undated: number };
  /** First and last day of the selection; null where nothing in it has a date. */
  span: { from: string; to: string } | null;
  nextCursor: string | null;
  /** The cursor names no event of the archive: this is the first page instead. */
  cursorUnknown: boolean;
  archive: { events: number; texts: number };
  /** Only where nothing matched. */
  reliefs: FilterRelief[];
  coverage: CoverageUnit[];
  /** The words found by a search, as the page has them: what to highlight. */
  matched: string[];
};
