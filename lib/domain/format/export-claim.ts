/** A line of `npm run export -- claims`. Offsets: UTF-16 code units into the text that `extract` prints for the source. */
import { z } from "zod";
import { certaintySchema } from "#lib/domain/certainty.ts";
import { claimRelationKindSchema } from "#lib/domain/corpus.ts";
import { formatSchema } from "#lib/domain/format/shared.ts";
import { slugSchema } from "#lib/domain/slug.ts";

/** `speaker` null: the outlet's own voice. */
const mentionSchema = z.strictObject({
  source: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
  text: z.string().min(1),
  speaker: z.string().nullable(),
  certainty: certaintySchema,
});

export const exportClaimSchema = z.strictObject({
  format: formatSchema,
  slug: slugSchema,
  event: slugSchema.nullable(),
  text: z.string().min(1),
  /** How it stands to other claims on its event. `contradicts` goes both ways. */
  relations: z.array(z.strictObject({ kind: claimRelationKindSchema, claim: slugSchema })),
  mentions: z.array(mentionSchema).min(1),
  quoteVariants: z.array(
    z.array(z.strictObject({ source: z.string().min(1), text: z.string().min(1) })).min(2),
  ),
});
export type ExportClaim = z.infer<typeof exportClaimSchema>;
