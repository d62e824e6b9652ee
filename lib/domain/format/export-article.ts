/** A line of `npm run export -- articles`: one for every article, in its current version. */
import { z } from "zod";
import { articleCopySchema } from "#lib/domain/corpus.ts";
import { formatSchema, publishedLineSchema } from "#lib/domain/format/shared.ts";
import { slugSchema } from "#lib/domain/slug.ts";

export const exportArticleSchema = z.strictObject({
  format: formatSchema,
  source: z.string().min(1),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: publishedLineSchema,
  lead: slugSchema.nullable(),
  copies: z.array(
    z.strictObject({
      of: z.string().min(1),
      kind: articleCopySchema.shape.kind,
      overlap: articleCopySchema.shape.overlap,
    }),
  ),
});
export type ExportArticle = z.infer<typeof exportArticleSchema>;
