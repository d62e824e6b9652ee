import { z } from "zod";

/** Whether the text states a thing or it was inferred from what the text states. */
export const basisSchema = z.enum(["stated", "inferred"]);
export type Basis = z.infer<typeof basisSchema>;

/** A rule's id, `stage/rule`: what it found carries it. */
export const ruleIdSchema = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/);
export type RuleId = z.infer<typeof ruleIdSchema>;
