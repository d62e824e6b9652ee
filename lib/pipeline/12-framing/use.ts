import type { Span } from "#lib/domain/span.ts";

/** One name for one thing at one place of a text. */
export type Use = { concept: string; label: string; surface: string; articleId: string; span: Span };
