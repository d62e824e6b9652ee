/** What an article without a date of its own has in common with others, and what those make of its day. */
import { z } from "zod";
import { comparedEventSchema } from "#lib/domain/placed-mention.ts";

/** By what two event mentions are known for one event, from the surest to the least sure. */
export const identityKinds = ["figures", "place-and-weapon", "actor-and-weapon"] as const;
export type IdentityKind = (typeof identityKinds)[number];

/**
 * All of an article by which it may date another, or be dated. `isDated`: it can put on a day what the two share.
 * `events`: those that can be told from others like them. `words`: the content words of a quotation, each once;
 * `saidOn`: the day on which the article puts it.
 */
export const datingFactsSchema = z.strictObject({
  isDated: z.boolean(),
  quotes: z.array(
    z.strictObject({ speaker: z.string(), words: z.array(z.string()), saidOn: z.iso.date().nullable() }),
  ),
  events: z.array(comparedEventSchema),
});
export type DatingFacts = z.infer<typeof datingFactsSchema>;

/** What one other article (`articleId`) says of the day of an undated one: when what it quotes was said, when what it tells happened. */
export const datingEvidenceSchema = z.strictObject({
  articleId: z.string(),
  said: z.array(z.strictObject({ date: z.iso.date(), speaker: z.string() })),
  told: z.array(
    z.strictObject({
      kind: z.enum(identityKinds),
      from: z.iso.date(),
      to: z.iso.date(),
      title: z.string(),
    }),
  ),
});
export type DatingEvidence = z.infer<typeof datingEvidenceSchema>;
