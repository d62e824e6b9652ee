import type { DateRange } from "#lib/domain/date-range.ts";
import type { ArticleView } from "#lib/domain/views/article-view.ts";
import type { EventTextView } from "#lib/domain/views/event-view.ts";

/** A claim of the event that at least one of the chosen texts tells. `number`: as the page counts them, from 1. */
export type LinkedClaimView = {
  number: number;
  slug: string;
  text: string;
  /** For each column, the indexes of its claims that tell it, in the order of its text. */
  mentions: number[][];
};

export type SideBySideView = {
  slug: string;
  title: string;
  date: DateRange | null;
  /** All of the event's texts, in order of publication. */
  texts: EventTextView[];
  /** The chosen ones, two to four where the event has so many, in the same order. */
  columns: { entry: EventTextView; article: ArticleView }[];
  /** Those that most columns tell first. */
  claims: LinkedClaimView[];
  /** What of the address could not be followed. */
  notes: {
    /** Asked for, and no text of this event. */
    unknown: string[];
    /** How many known texts were asked for beyond the most that a page shows. */
    beyond: number;
    /** How many were added, since fewer than two were asked for. */
    added: number;
  };
};
