import type { Certainty } from "#lib/domain/certainty.ts";
import type { Span } from "#lib/domain/span.ts";
import type { ArticleView } from "#lib/domain/views/article-view.ts";
import type { MarkKind } from "#lib/domain/views/mark-view.ts";
import { markAnchor } from "#lib/present/mark-anchor.ts";

/** A mark as the reader draws it. `id` is its place in addresses. */
export type ReaderMark = {
  id: string;
  kind: MarkKind;
  span: Span;
  className: string;
  noteNumber: number | null;
};

const classNames: Record<Exclude<MarkKind, "claim">, string> = {
  quote: "qt",
  weapon: "en-w",
  place: "en-p",
  time: "en-t",
  furniture: "fu",
  country: "at",
  actor: "at",
  event: "at",
  issue: "is",
  source: "at",
  naming: "at",
};

/** The article's marks with how each is drawn: a claim's underline says how surely it is put. */
export function readerMarks(article: ArticleView): ReaderMark[] {
  const certainties = new Map<number, Certainty>(
    article.claims.map(({ index, certainty }) => [index, certainty]),
  );
  return article.marks.map(({ kind, index, span }) => ({
    id: markAnchor({ kind, index }),
    kind,
    span,
    className: kind === "claim" ? `cl cl-${certainties.get(index) ?? "asserted"}` : classNames[kind],
    noteNumber: kind === "claim" ? index + 1 : null,
  }));
}
