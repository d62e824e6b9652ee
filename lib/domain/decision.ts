/** What an editor has decided about event mentions: a constraint that every later run obeys. */
import { z } from "zod";
import { spanSchema } from "#lib/domain/span.ts";

export const decisionKindSchema = z.enum(["same", "different"]);
export type DecisionKind = z.infer<typeof decisionKindSchema>;

/**
 * The word that tells of an event where a decision is about it, so that it holds however the article is read later.
 * `same`: all mentions of one `decision` tell of one event, which is looked for among those of `family` on `day`.
 * `different`: those that are the decision's subjects do not tell of the event that its others tell of.
 * Offsets: UTF-16 code units into the article's text. Later decisions have greater numbers.
 */
export const decidedSpanSchema = z.strictObject({
  decision: z.int().min(1),
  kind: decisionKindSchema,
  isSubject: z.boolean(),
  articleId: z.string().min(1),
  span: spanSchema,
  family: z.string().nullable(),
  day: z.iso.date().nullable(),
});
export type DecidedSpan = z.infer<typeof decidedSpanSchema>;

/** What decisions make of one mention: with which it is one event, from which it is kept apart, and where it is looked for. */
export const decidedMentionSchema = z.strictObject({
  same: z.array(z.int()),
  apart: z.array(z.strictObject({ decision: z.int(), isSubject: z.boolean() })),
  family: z.string().nullable(),
  day: z.iso.date().nullable(),
});
export type DecidedMention = z.infer<typeof decidedMentionSchema>;
