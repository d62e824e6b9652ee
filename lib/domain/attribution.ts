import { z } from "zod";
import { actorSchema } from "#lib/domain/actor.ts";
import { ruleIdSchema } from "#lib/domain/basis.ts";
import { spanSchema } from "#lib/domain/span.ts";

/**
 * One act of reporting in a sentence: who (source), by which cue, what (content).
 * `content` is null where the act stands without words that carry it. `span` covers source, cue and content.
 * `relay`: who passes the speaker's words on. `generic`: the source is "reports", "sources", a passive: nobody named.
 */
export const attributionSchema = z.strictObject({
  span: spanSchema,
  source: spanSchema.nullable(),
  cueSpan: spanSchema,
  cue: z.string().min(1),
  lemma: z.string().min(1),
  cueClass: z.string().min(1),
  content: spanSchema.nullable(),
  speaker: actorSchema.nullable(),
  relay: actorSchema.nullable(),
  generic: z.boolean(),
  negated: z.boolean(),
  /** Told in a relative clause, besides the sentence's own report. */
  relative: z.boolean(),
  direct: z.boolean(),
  sentence: z.int().min(0),
  ruleId: ruleIdSchema,
});
export type Attribution = z.infer<typeof attributionSchema>;
