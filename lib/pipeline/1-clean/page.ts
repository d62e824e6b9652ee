/** What stage 1's rules look at, and what they give back. Offsets: UTF-16 code units into `Page.text`. */
import type { FurnitureKind, OutletReading, Publication } from "#lib/domain/article.ts";
import type { RuleId } from "#lib/domain/basis.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";

/** One line, or several lines that were one before somebody wrapped them. Trimmed, never empty. */
export type Block = Span & {
  text: string;
  /** Empty lines before it. */
  gap: number;
  /** Spaces before its first word. */
  indent: number;
};

export type OutletLexicon = Pick<Lexicon, "outletNames" | "outletByDomain">;

export type Page = { text: string; blocks: Block[]; lexicon: OutletLexicon };

/** A rule that finds furniture of one kind. */
export type FurnitureRule = {
  id: RuleId;
  kind: FurnitureKind;
  find: (page: Page) => Span[];
};

/** A rule for a piece that stands before the lead: its length at the beginning of the given text, 0 where it is none. */
export type HeadRule = {
  id: RuleId;
  kind: FurnitureKind;
  /** @param isFirst whether nothing but furniture stands before it */
  matchAt: (page: Page, text: string, isFirst: boolean) => number;
};

export type FoundFurniture = { span: Span; kind: FurnitureKind; ruleId: RuleId };

/** The page with its furniture known: what the readers of title, outlet, author and date look at. */
export type FurnishedPage = Page & { furniture: FoundFurniture[]; story: Span[] };

/** A name at its place in the text. */
export type NamedSpan = { name: string; span: Span };
export type OutletRule = (page: FurnishedPage) => (NamedSpan & { basis: OutletReading["basis"] }) | null;
export type RepublisherRule = (page: FurnishedPage) => NamedSpan | null;
export type AuthorRule = (page: FurnishedPage) => NamedSpan | null;
export type PublishedRule = (page: FurnishedPage) => Publication | null;
