/** What the articles say together: the result of the corpus stages. */
import { z } from "zod";
import { articleReadingSchema, publicationSchema } from "#lib/domain/article.ts";
import { countryCodeSchema } from "#lib/domain/country.ts";
import { dateRangeSchema } from "#lib/domain/date-range.ts";
import { eventTypeSchema } from "#lib/domain/event.ts";
import { slugSchema } from "#lib/domain/slug.ts";
import { spanSchema } from "#lib/domain/span.ts";

/** A stored article with its reading. `id` is stable and does not depend on the order of reading. */
export const corpusArticleSchema = z.strictObject({ id: z.string().min(1), reading: articleReadingSchema });
export type CorpusArticle = z.infer<typeof corpusArticleSchema>;

/** One mention of a claim, an event or a quotation: the article and the index in its reading. */
export const mentionReferenceSchema = z.strictObject({ articleId: z.string().min(1), index: z.int().min(0) });
export type MentionReference = z.infer<typeof mentionReferenceSchema>;

export const conflictKindSchema = z.enum([
  "quantity",
  "date",
  "place",
  "outcome",
  "initiator",
  "weapon",
  "certainty",
  "quote",
  "capability",
]);
export const conflictSchema = z.strictObject({
  kind: conflictKindSchema,
  about: z.string().min(1),
  sides: z.array(z.strictObject({ articleId: z.string(), says: z.string().min(1), span: spanSchema })).min(2),
});
export type Conflict = z.infer<typeof conflictSchema>;

export const corpusEventSchema = z.strictObject({
  slug: slugSchema,
  type: eventTypeSchema,
  title: z.string().min(1),
  date: dateRangeSchema.nullable(),
  place: slugSchema.nullable(),
  weapons: z.array(slugSchema),
  initiators: z.array(countryCodeSchema),
  targets: z.array(countryCodeSchema),
  countries: z.array(countryCodeSchema),
  mentions: z.array(mentionReferenceSchema).min(1),
  /** Articles for which this is the event they are mainly about. */
  leadOf: z.array(z.string()),
  conflicts: z.array(conflictSchema),
});
export type CorpusEvent = z.infer<typeof corpusEventSchema>;

export const corpusClaimSchema = z.strictObject({
  slug: slugSchema,
  text: z.string().min(1),
  event: slugSchema.nullable(),
  mentions: z.array(mentionReferenceSchema).min(1),
  /** Groups of quotations (indices into readings' quotes) that give the same utterance. */
  quoteVariants: z.array(z.array(mentionReferenceSchema).min(2)),
});
export type CorpusClaim = z.infer<typeof corpusClaimSchema>;

/** How one claim stands to another. `supersedes`: the later one gives what the earlier could not know yet; `narrows`: more exactly. */
export const claimRelationKindSchema = z.enum(["contradicts", "supersedes", "narrows"]);
export const claimRelationSchema = z.strictObject({
  from: slugSchema,
  to: slugSchema,
  kind: claimRelationKindSchema,
});
export type ClaimRelation = z.infer<typeof claimRelationSchema>;

/** A publication date that dated articles imply for one without a date of its own. */
export const inferredPublicationSchema = z.strictObject({
  articleId: z.string(),
  published: publicationSchema,
});

export const articleCopySchema = z.strictObject({
  articleId: z.string(),
  ofArticleId: z.string(),
  kind: z.enum(["same", "rewrite", "excerpt"]),
  overlap: z.number().min(0).max(1),
});
export type ArticleCopy = z.infer<typeof articleCopySchema>;

/** One name as one text uses it: how often, and where it first stands. */
export const namingUseSchema = z.strictObject({
  articleId: z.string(),
  surface: z.string().min(1),
  count: z.int().min(1),
  span: spanSchema,
});
export type NamingUse = z.infer<typeof namingUseSchema>;

/** What the texts on one event call one thing: `weapon:slug`, `place:slug`, `capital:code`, or `act`, the event itself. */
export const namingSchema = z.strictObject({
  event: slugSchema,
  concept: z.string().min(1),
  label: z.string().min(1),
  uses: z.array(namingUseSchema).min(2),
});
export type Naming = z.infer<typeof namingSchema>;

export const corpusReadingSchema = z.strictObject({
  copies: z.array(articleCopySchema),
  publications: z.array(inferredPublicationSchema),
  events: z.array(corpusEventSchema),
  claims: z.array(corpusClaimSchema),
  relations: z.array(claimRelationSchema),
  namings: z.array(namingSchema),
});
export type CorpusReading = z.infer<typeof corpusReadingSchema>;
