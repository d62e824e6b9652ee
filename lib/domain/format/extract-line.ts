/** A line of `npm run extract`: one article. Offsets: UTF-16 code units into `text`, those of `furniture` into `original`. */
import { z } from "zod";
import { actorSchema } from "#lib/domain/actor.ts";
import { furnitureKindSchema } from "#lib/domain/article.ts";
import { certaintySchema } from "#lib/domain/certainty.ts";
import { quantitySchema } from "#lib/domain/claim.ts";
import { countryCodeSchema } from "#lib/domain/country.ts";
import { datePrecisionSchema } from "#lib/domain/date-range.ts";
import { eventTypeSchema } from "#lib/domain/event.ts";
import { dateLineSchema, formatSchema, publishedLineSchema } from "#lib/domain/format/shared.ts";
import { slugSchema } from "#lib/domain/slug.ts";

const place = { start: z.int().min(0), end: z.int().min(1) };
const surface = z.string().min(1);

/** `value`: the number that the words give: the lower bound of a range, the upper one of "up to". */
const quantityLineSchema = z.strictObject({
  value: z.number(),
  unit: quantitySchema.shape.unit,
  of: quantitySchema.shape.of,
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: quantitySchema.shape.bound,
});
export type QuantityLine = z.infer<typeof quantityLineSchema>;

/** The format knows no dateline and nobody to give an outlet: the agency that a dateline credits counts as a byline. */
export const publicOutletBasisSchema = z.enum(["byline", "signoff", "domain", "feed", "none"]);

export const extractLineSchema = z.strictObject({
  format: formatSchema,
  source: z.string().min(1),
  language: z.string().nullable(),
  title: z.string().min(1).nullable(),
  text: z.string(),
  outlet: z.strictObject({
    name: z.string().nullable(),
    slug: slugSchema.nullable(),
    basis: publicOutletBasisSchema,
    republishes: z.string().nullable(),
  }),
  author: z.string().nullable(),
  published: publishedLineSchema,
  furniture: z.array(z.strictObject({ ...place, kind: furnitureKindSchema })),
  original: z.string(),
  sentences: z.array(z.strictObject(place)),
  times: z.array(
    z.strictObject({ ...place, from: z.iso.date(), to: z.iso.date(), precision: datePrecisionSchema }),
  ),
  weapons: z.array(z.strictObject({ ...place, slug: slugSchema, surface })),
  countries: z.array(z.strictObject({ ...place, code: countryCodeSchema, surface })),
  places: z.array(
    z.strictObject({
      ...place,
      name: z.string().min(1),
      surface,
      country: countryCodeSchema.nullable(),
      lat: z.number(),
      lng: z.number(),
    }),
  ),
  actors: z.array(z.strictObject({ ...place, ...actorSchema.shape })),
  quotes: z.array(
    z.strictObject({
      ...place,
      text: z.string(),
      speaker: actorSchema.nullable(),
      cue: z.string().nullable(),
    }),
  ),
  claims: z.array(
    z.strictObject({
      ...place,
      text: z.string(),
      speaker: actorSchema.nullable(),
      cue: z.string().nullable(),
      certainty: certaintySchema,
      quantities: z.array(quantityLineSchema),
      event: z.int().min(0).nullable(),
    }),
  ),
  events: z.array(
    z.strictObject({
      type: eventTypeSchema,
      title: z.string().min(1),
      date: dateLineSchema.nullable(),
      place: z.string().nullable(),
      weapons: z.array(slugSchema),
      initiators: z.array(countryCodeSchema),
      targets: z.array(countryCodeSchema),
      lead: z.boolean(),
    }),
  ),
});
export type ExtractLine = z.infer<typeof extractLineSchema>;
