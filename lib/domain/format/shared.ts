/** What the lines of all commands have in common. */
import { z } from "zod";
import { publicationSchema } from "#lib/domain/article.ts";
import { basisSchema } from "#lib/domain/basis.ts";
import { datePrecisionSchema } from "#lib/domain/date-range.ts";
import { spanSchema } from "#lib/domain/span.ts";

/** Raised when a line changes so that a reader of the old one would misread it. */
export const formatVersion = 1;
export const formatSchema = z.literal(formatVersion);

/** `edtf`: the same days in the Extended Date/Time Format (ISO 8601-2). */
export const dateLineSchema = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  precision: datePrecisionSchema,
  basis: basisSchema,
  edtf: z.string().min(4),
});

/** `evidence` points into the text. `basis` `given`: by the person who added the article. */
export const publishedLineSchema = z.strictObject({
  date: publicationSchema.shape.date,
  time: publicationSchema.shape.time,
  basis: publicationSchema.shape.basis,
  evidence: spanSchema.nullable(),
});
export type PublishedLine = z.infer<typeof publishedLineSchema>;
