import { z } from "zod";
import { ruleIdSchema } from "#lib/domain/basis.ts";
import { spanSchema } from "#lib/domain/span.ts";

/** What a stage could not decide: kept and shown, never thrown. */
export const readingIssueSchema = z.strictObject({
  ruleId: ruleIdSchema,
  span: spanSchema.nullable(),
  reason: z.string().min(1),
  severity: z.enum(["note", "doubt", "unread"]),
});
export type ReadingIssue = z.infer<typeof readingIssueSchema>;
