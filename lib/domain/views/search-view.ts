import type { Certainty } from "#lib/domain/certainty.ts";
import type { SearchKind } from "#lib/domain/search-request.ts";
import type { MarkReference } from "#lib/domain/views/mark-view.ts";
import type { NamedView, TextView } from "#lib/domain/views/text-view.ts";

/** Words of an article in which a search found something. Without a mark they open at the article's head. */
export type FoundWordsView = { text: TextView; words: string; mark: MarkReference | null };

export type ArticleHitView = {
  text: TextView;
  title: string;
  /** Up to two sentences with the words that were looked for; none where only the title has them. */
  sentences: string[];
};

export type ClaimHitView = {
  text: TextView;
  mark: MarkReference;
  words: string;
  certainty: Certainty;
  speaker: string | null;
  relay: string | null;
  cue: string | null;
  /** The wording that we give to this claim wherever it is made; null where it is compared with no other. */
  wording: string | null;
  event: NamedView | null;
};

export type QuoteHitView = {
  text: TextView;
  mark: MarkReference;
  words: string;
  speaker: string | null;
  relay: string | null;
  cue: string | null;
};

export type SearchView = {
  /** False where nothing of it can be looked up: signs, or words such as "the" that every text has. */
  searchable: boolean;
  counts: Record<SearchKind, number>;
  articles: ArticleHitView[];
  claims: ClaimHitView[];
  quotes: QuoteHitView[];
  /** How many pages the kind asked for has; at least 1. */
  pages: number;
  /** The words found, as the texts have them: what to highlight. */
  matched: string[];
};
