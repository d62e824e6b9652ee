import { z } from "zod";
import { ruleIdSchema } from "#lib/domain/basis.ts";
import { creditFields } from "#lib/domain/credit.ts";
import { spanSchema } from "#lib/domain/span.ts";

/**
 * A direct quotation. `span` covers the words inside the marks; `text` is exactly that slice.
 * `relay`: who carries the speaker's words ("TASS, citing the ministry"). A null speaker: the text does not say.
 */
export const quoteSchema = z.strictObject({
  span: spanSchema,
  text: z.string().min(1),
  ...creditFields,
  ruleId: ruleIdSchema,
});
export type Quote = z.infer<typeof quoteSchema>;
