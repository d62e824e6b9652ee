import { z } from "zod";
import { ruleIdSchema } from "#lib/domain/basis.ts";
import { certaintySchema } from "#lib/domain/certainty.ts";
import { creditFields } from "#lib/domain/credit.ts";
import { spanSchema } from "#lib/domain/span.ts";

/** A number that a claim gives, as bounds (after UCDP): never a best guess. `of`: a weapon's slug or the noun counted. */
export const quantitySchema = z.strictObject({
  span: spanSchema,
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(["exact", "about", "at-least", "up-to", "range"]),
  unit: z.string().min(1),
  of: z.string().nullable(),
});
export type Quantity = z.infer<typeof quantitySchema>;

export const modalitySchema = z.enum(["happened", "planned", "possible", "denied"]);
export type Modality = z.infer<typeof modalitySchema>;

/** Where in the article a claim stands. */
export const claimPositionSchema = z.enum(["headline", "standfirst", "lead", "body", "end"]);
export type ClaimPosition = z.infer<typeof claimPositionSchema>;

/**
 * One proposition as one article makes it. A null speaker means the outlet's own voice.
 * `certainty` is the outlet's; `speakerCertainty` is as the speaker puts it.
 * `eventIndex` points into the same reading's `events`.
 */
export const claimMentionSchema = z.strictObject({
  span: spanSchema,
  text: z.string().min(1),
  ...creditFields,
  certainty: certaintySchema,
  speakerCertainty: certaintySchema,
  modality: modalitySchema,
  position: claimPositionSchema,
  quantities: z.array(quantitySchema),
  eventIndex: z.int().min(0).nullable(),
  ruleId: ruleIdSchema,
});
export type ClaimMention = z.infer<typeof claimMentionSchema>;
