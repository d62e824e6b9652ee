import { z } from "zod";
import { ruleIdSchema } from "#lib/domain/basis.ts";
import { modalitySchema } from "#lib/domain/claim.ts";
import { countryCodeSchema } from "#lib/domain/country.ts";
import { dateRangeSchema } from "#lib/domain/date-range.ts";
import { slugSchema } from "#lib/domain/slug.ts";
import { spanSchema } from "#lib/domain/span.ts";

export const eventTypeSchema = z.enum([
  "strike",
  "interception",
  "launch-test",
  "authorization",
  "transfer",
  "deployment",
  "statement",
  "warning",
  "doctrine",
  "ground",
  "meeting",
  "other",
]);
export type EventType = z.infer<typeof eventTypeSchema>;

/** What happened, as one article tells it. `span`: the clause that tells it; `dateSpan`: the words that date it. */
export const eventMentionSchema = z.strictObject({
  span: spanSchema,
  triggerSpan: spanSchema,
  type: eventTypeSchema,
  title: z.string().min(1),
  date: dateRangeSchema.nullable(),
  dateSpan: spanSchema.nullable(),
  /** The lexicon's slug of the place where it happened, was decided or said. */
  place: slugSchema.nullable(),
  weapons: z.array(slugSchema),
  initiators: z.array(countryCodeSchema),
  targets: z.array(countryCodeSchema),
  /** The person or body whose statement, warning or permission it is. */
  principal: z.string().nullable(),
  modality: modalitySchema,
  lead: z.boolean(),
  ruleId: ruleIdSchema,
});
export type EventMention = z.infer<typeof eventMentionSchema>;
