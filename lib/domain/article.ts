import { z } from "zod";
import { ruleIdSchema } from "#lib/domain/basis.ts";
import { claimMentionSchema } from "#lib/domain/claim.ts";
import { eventMentionSchema } from "#lib/domain/event.ts";
import { readingIssueSchema } from "#lib/domain/issue.ts";
import {
  actorMentionSchema,
  countryMentionSchema,
  placeMentionSchema,
  timeMentionSchema,
  weaponMentionSchema,
} from "#lib/domain/mention.ts";
import { quoteSchema } from "#lib/domain/quote.ts";
import { slugSchema } from "#lib/domain/slug.ts";
import { spanSchema } from "#lib/domain/span.ts";

/** What the person who adds a text says of it; kept with the basis *given*, above what the text says. */
export const givenFactsSchema = z.strictObject({
  outlet: z.string().trim().min(1).max(200).nullable(),
  published: z.iso.date().nullable(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
});
export type GivenFacts = z.infer<typeof givenFactsSchema>;

/** An article as it came. `source`: where from, as named to people (a path or an address). `text` is decoded, else untouched. */
export const rawArticleSchema = z.strictObject({
  source: z.string().min(1),
  text: z.string(),
  given: givenFactsSchema,
});
export type RawArticle = z.infer<typeof rawArticleSchema>;

export const furnitureKindSchema = z.enum([
  "appeal",
  "byline",
  "caption",
  "comments",
  "cookie",
  "dateline",
  "headline-repeat",
  "link",
  "newsletter",
  "share",
  "signoff",
  "speaker-tag",
  "teaser",
  "timestamp",
]);
export type FurnitureKind = z.infer<typeof furnitureKindSchema>;
/** A stretch that is no part of the story: set aside, never deleted. `span` into text, `originalSpan` into the original. */
export const furnitureSchema = z.strictObject({
  span: spanSchema,
  originalSpan: spanSchema,
  kind: furnitureKindSchema,
  ruleId: ruleIdSchema,
});
export type Furniture = z.infer<typeof furnitureSchema>;

export const outletBasisSchema = z.enum(["given", "byline", "signoff", "domain", "feed", "dateline", "none"]);
export const outletReadingSchema = z.strictObject({
  name: z.string().min(1).nullable(),
  slug: slugSchema.nullable(),
  basis: outletBasisSchema,
  span: spanSchema.nullable(),
  republishes: z.string().min(1).nullable(),
  republishesSpan: spanSchema.nullable(),
});
export type OutletReading = z.infer<typeof outletReadingSchema>;

/** `date` is a day. `time`, where the text gives one, as it stands: "11:15:20" or with a zone, "11:15:20Z". */
export const publicationSchema = z.strictObject({
  date: z.iso.date().nullable(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/)
    .nullable(),
  basis: z.enum(["given", "stated", "inferred", "unknown"]),
  span: spanSchema.nullable(),
  ruleId: ruleIdSchema.nullable(),
  /** Where inferred: from what, in words for people. */
  reason: z.string().nullable(),
});
export type Publication = z.infer<typeof publicationSchema>;

/** Stage 1's result: it fixes the coordinates that every later stage uses. */
export const cleanArticleSchema = z.strictObject({
  source: z.string().min(1),
  original: z.string(),
  /** NFC, well-formed, no NUL, lines ended by \n. Furniture stands in it, marked. */
  text: z.string(),
  language: z.string().nullable(),
  title: spanSchema.nullable(),
  standfirst: spanSchema.nullable(),
  furniture: z.array(furnitureSchema),
  /** The paragraphs of the story proper (furniture left out), in order. */
  paragraphs: z.array(spanSchema),
  outlet: outletReadingSchema,
  author: z.strictObject({ name: z.string().min(1), span: spanSchema }).nullable(),
  published: publicationSchema,
});
export type CleanArticle = z.infer<typeof cleanArticleSchema>;

/** Everything that was read from one article: what runArticlePipeline gives, what is stored, what `extract` prints. */
export const articleReadingSchema = z.strictObject({
  article: cleanArticleSchema,
  sentences: z.array(spanSchema),
  times: z.array(timeMentionSchema),
  weapons: z.array(weaponMentionSchema),
  countries: z.array(countryMentionSchema),
  places: z.array(placeMentionSchema),
  actors: z.array(actorMentionSchema),
  quotes: z.array(quoteSchema),
  claims: z.array(claimMentionSchema),
  events: z.array(eventMentionSchema),
  issues: z.array(readingIssueSchema),
});
export type ArticleReading = z.infer<typeof articleReadingSchema>;
