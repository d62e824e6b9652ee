import type { Span } from "#lib/domain/span.ts";

/** The kinds of mark that an article's text carries. */
export type MarkKind =
  | "claim"
  | "quote"
  | "weapon"
  | "place"
  | "country"
  | "time"
  | "actor"
  | "event"
  | "furniture"
  | "issue"
  | "source"
  | "naming";

/** Which mark on which article's page. `index` is the reading's, from 0. */
export type MarkReference = { articleId: string; kind: MarkKind; index: number };

/** A mark in an article's text. Offsets: UTF-16 code units into the article's text. */
export type MarkView = { kind: MarkKind; index: number; span: Span };
