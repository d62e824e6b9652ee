import { z } from "zod";

/**
 * How a claim is put, after FactBank, from the surest to the least:
 * `asserted` in the outlet's own voice; `attributed` to a named source; `reported` by unnamed ones; `hedged` by a modal
 * or a verb of doubt; `withheld`: said not to be known or confirmed.
 */
export const certaintySchema = z.enum(["asserted", "attributed", "reported", "hedged", "withheld"]);
export type Certainty = z.infer<typeof certaintySchema>;
