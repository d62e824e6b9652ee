/** Event mentions as they are compared with one another: kept by themselves, so that no text has to be read for it. */
import { z } from "zod";
import { mentionReferenceSchema } from "#lib/domain/corpus.ts";
import { countryCodeSchema } from "#lib/domain/country.ts";
import { dateRangeSchema } from "#lib/domain/date-range.ts";
import { decidedMentionSchema } from "#lib/domain/decision.ts";
import { eventMentionSchema } from "#lib/domain/event.ts";

/** All that tells one event from another. `published`: the day its article came out, stated or inferred; null where not known. */
export const comparedEventSchema = eventMentionSchema
  .pick({
    type: true,
    title: true,
    date: true,
    place: true,
    weapons: true,
    initiators: true,
    targets: true,
    principal: true,
    lead: true,
  })
  .extend({
    date: dateRangeSchema.nullable(),
    published: z.iso.date().nullable(),
    /** The distinctive numbers of its article, where it is what the article is mainly about. */
    numbers: z.array(z.string()),
    /** The countries that its own words name: who is permitted is neither initiator nor target. */
    countries: z.array(countryCodeSchema),
    /** What editors decided about it; null where they decided nothing. */
    decided: decidedMentionSchema.nullable(),
  });
export type ComparedEvent = z.infer<typeof comparedEventSchema>;

export const placedMentionSchema = mentionReferenceSchema.extend({ event: comparedEventSchema });
export type PlacedMention = z.infer<typeof placedMentionSchema>;

/** `mentions`: by reference, never empty. */
export type EventCluster = { mentions: PlacedMention[] };

/** An event on an exact `day`, as its own mentions describe it; `key` tells it from every other. */
export const datedEventSchema = z.strictObject({
  key: z.string().min(1),
  day: z.iso.date(),
  event: comparedEventSchema,
  texts: z.int().min(1),
});
export type DatedEvent = z.infer<typeof datedEventSchema>;
