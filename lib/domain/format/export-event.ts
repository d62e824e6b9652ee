/** A line of `npm run export -- events`. Offsets: UTF-16 code units into the text that `extract` prints for the source. */
import { z } from "zod";
import { conflictKindSchema } from "#lib/domain/corpus.ts";
import { countryCodeSchema } from "#lib/domain/country.ts";
import { eventTypeSchema } from "#lib/domain/event.ts";
import { dateLineSchema, formatSchema } from "#lib/domain/format/shared.ts";
import { slugSchema } from "#lib/domain/slug.ts";

const sideSchema = z.strictObject({
  source: z.string().min(1),
  says: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
});

/** What the texts call one thing, verbatim: how often, and where each has it first. */
const namingLineSchema = z.strictObject({
  concept: z.string().min(1),
  label: z.string().min(1),
  uses: z
    .array(
      z.strictObject({
        source: z.string().min(1),
        surface: z.string().min(1),
        count: z.int().min(1),
        start: z.int().min(0),
        end: z.int().min(1),
      }),
    )
    .min(2),
});

export const exportEventSchema = z.strictObject({
  format: formatSchema,
  slug: slugSchema,
  type: eventTypeSchema,
  title: z.string().min(1),
  date: dateLineSchema.nullable(),
  place: z
    .strictObject({
      slug: slugSchema,
      name: z.string().min(1),
      country: countryCodeSchema.nullable(),
      lat: z.number(),
      lng: z.number(),
    })
    .nullable(),
  /** The wider event of its day that it is a part of: of a raid on a country that on one town. */
  partOf: slugSchema.nullable(),
  weapons: z.array(slugSchema),
  initiators: z.array(countryCodeSchema),
  targets: z.array(countryCodeSchema),
  countries: z.array(countryCodeSchema),
  articles: z.array(
    z.strictObject({ source: z.string().min(1), outlet: z.string().nullable(), lead: z.boolean() }),
  ),
  /** How many texts tell of it, and how many of them are no copies of one another. */
  texts: z.int().min(1),
  independentTexts: z.int().min(1),
  namings: z.array(namingLineSchema),
  conflicts: z.array(
    z.strictObject({ kind: conflictKindSchema, about: z.string().min(1), sides: z.array(sideSchema).min(2) }),
  ),
});
export type ExportEvent = z.infer<typeof exportEventSchema>;
