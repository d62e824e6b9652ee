import { z } from "zod";
import { actorSchema } from "#lib/domain/actor.ts";
import { ruleIdSchema } from "#lib/domain/basis.ts";
import { spanSchema } from "#lib/domain/span.ts";

/**
 * A direct quotation. `span` covers the words inside the marks; `text` is exactly that slice.
 * `relay`: who carries the speaker's words ("TASS, citing the ministry"). A null speaker: the text does not say.
 */
export const quoteSchema = z.strictObject({
  span: spanSchema,
  text: z.string().min(1),
  speaker: actorSchema.nullable(),
  relay: actorSchema.nullable(),
  cue: z.string().nullable(),
  cueSpan: spanSchema.nullable(),
  ruleId: ruleIdSchema,
});
export type Quote = z.infer<typeof quoteSchema>;
