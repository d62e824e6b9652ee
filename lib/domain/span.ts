import { z } from "zod";

/** A stretch of a text: UTF-16 code units, `[start, end)`, never empty. */
export const spanSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .refine((span) => span.start < span.end, "a span ends after it starts");
export type Span = z.infer<typeof spanSchema>;
