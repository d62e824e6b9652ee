/**
 * The shape of every file under seeds/lexicon. A file is `{ format, sources, entries }`; each entry names the key of
 * the source it was taken from, and a name is written as news writes it. Throws nothing; see load-lexicon.ts.
 */
import { z } from "zod";
import { countryCodeSchema } from "#lib/domain/country.ts";
import { slugSchema } from "#lib/domain/slug.ts";

const nameSchema = z.string().trim().min(1).max(120);
const sourceKeySchema = slugSchema;

export const lexiconSourceSchema = z.strictObject({
  title: z.string().min(3),
  url: z.url().optional(),
  retrieved: z.iso.date().optional(),
});

/** What a weapon is. The classes that news names without a type (`uav`, `ballistic-missile` …) carry the same words. */
export const weaponKindSchema = z.enum([
  "cruise-missile",
  "ballistic-missile",
  "hypersonic-missile",
  "anti-ship-missile",
  "air-to-surface-missile",
  "air-to-air-missile",
  "anti-tank-missile",
  "anti-radiation-missile",
  "uav",
  "glide-bomb",
  "bomb",
  "rocket-artillery",
  "rocket",
  "artillery",
  "air-defence",
  "interceptor",
  "naval-drone",
  "munition",
]);

/**
 * One weapon, or one class of weapons (`isClass`).
 * `names`: every spelling that means this weapon wherever it stands in such news.
 * `guarded`: spellings that are also ordinary words or other things ("Patriot", "Arrow", "Harpoon"); they count only
 * beside a word of weaponry, or where an unguarded name stands in the same text.
 */
export const weaponEntrySchema = z.strictObject({
  slug: slugSchema,
  name: nameSchema,
  kind: weaponKindSchema,
  isClass: z.boolean().default(false),
  names: z.array(nameSchema),
  guarded: z.array(nameSchema).default([]),
  makers: z.array(countryCodeSchema).default([]),
  rangeKilometres: z
    .strictObject({ low: z.number().positive(), high: z.number().positive() })
    .nullable()
    .default(null),
  source: sourceKeySchema,
});

/** One country: its name, what its people and things are called, its capital, and the seats of power that stand for it. */
export const countryEntrySchema = z.strictObject({
  code: countryCodeSchema,
  name: nameSchema,
  names: z.array(nameSchema),
  /** Names that are also something else ("Georgia", "Jordan", "Turkey" …); they need a neighbour that speaks of states. */
  guarded: z.array(nameSchema).default([]),
  /** Adjectives and words for its people: "Ukrainian", "Ukrainians", "Frenchman". */
  demonyms: z.array(nameSchema),
  capital: z.strictObject({ name: nameSchema, names: z.array(nameSchema) }).nullable(),
  /** Seats and bodies that stand for the state: "Kremlin", "White House", "Élysée". */
  metonyms: z.array(nameSchema).default([]),
  source: sourceKeySchema,
});

export const placeKindSchema = z.enum([
  "city",
  "town",
  "village",
  "district",
  "region",
  "base",
  "airfield",
  "port",
  "site",
  "island",
  "sea",
  "strait",
  "river",
  "area",
]);

/** One place, under today's usual name, with old and other spellings. `region`: the slug of the entry that holds it. */
export const placeEntrySchema = z.strictObject({
  slug: slugSchema,
  name: nameSchema,
  kind: placeKindSchema,
  country: countryCodeSchema.nullable(),
  region: slugSchema.nullable().default(null),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  names: z.array(nameSchema),
  guarded: z.array(nameSchema).default([]),
  /** Said on the map where sovereignty is disputed, e.g. "occupied by Russia since 2014". */
  note: z.string().nullable().default(null),
  source: sourceKeySchema,
});

export const actorEntrySchema = z.strictObject({
  slug: slugSchema,
  name: nameSchema,
  kind: z.enum(["person", "organization", "force", "state-body"]),
  role: nameSchema.nullable().default(null),
  country: countryCodeSchema.nullable(),
  names: z.array(nameSchema),
  guarded: z.array(nameSchema).default([]),
  source: sourceKeySchema,
});

export const outletKindSchema = z.enum([
  "agency",
  "newspaper",
  "broadcaster",
  "online",
  "magazine",
  "blog",
  "think-tank",
]);

export const outletEntrySchema = z.strictObject({
  slug: slugSchema,
  name: nameSchema,
  names: z.array(nameSchema),
  guarded: z.array(nameSchema).default([]),
  domains: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/)),
  country: countryCodeSchema.nullable(),
  /** ISO 639-1, the main language that it publishes in. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .default(null),
  kind: outletKindSchema,
  owner: nameSchema.nullable().default(null),
  /** State Media Monitor's typology, with the year of the assessment; null = not assessed there or not known to us. */
  stateMedia: z
    .strictObject({
      status: z.string().min(2),
      assessed: z.string().regex(/^\d{4}$/),
      source: sourceKeySchema,
    })
    .nullable()
    .default(null),
  source: sourceKeySchema,
});

/** What a reporting verb does with what it reports; it sets no truth value. */
export const cueClassSchema = z.enum([
  "neutral",
  "asserting",
  "claiming",
  "announcing",
  "conceding",
  "denying",
  "warning",
  "demanding",
  "hinting",
  "asking",
  "thinking",
  "withholding",
]);

/**
 * One reporting verb. `forms`: every inflected form. `frames`: what may follow or precede it: `quote` (direct speech),
 * `that` (a clause, with or without "that"), `object` ("confirmed the strike"), `infinitive` ("vowed to respond"),
 * `addressee` ("told reporters that"), `as` ("described it as"), `of` ("accused X of").
 */
export const cueEntrySchema = z.strictObject({
  lemma: nameSchema,
  forms: z.array(nameSchema).min(1),
  class: cueClassSchema,
  frames: z.array(z.enum(["quote", "that", "object", "infinitive", "addressee", "as", "of", "at"])).min(1),
  /** Nouns that carry the same act: "confirmation", "claim", "warning". */
  nouns: z.array(nameSchema).default([]),
  source: sourceKeySchema,
});

export function lexiconFileSchema<T extends z.ZodType>(entry: T) {
  return z.strictObject({
    format: z.literal(1),
    sources: z.record(sourceKeySchema, lexiconSourceSchema),
    entries: z.array(entry).min(1),
  });
}

export type WeaponEntry = z.infer<typeof weaponEntrySchema>;
export type CountryEntry = z.infer<typeof countryEntrySchema>;
export type PlaceEntry = z.infer<typeof placeEntrySchema>;
export type ActorEntry = z.infer<typeof actorEntrySchema>;
export type OutletEntry = z.infer<typeof outletEntrySchema>;
export type CueEntry = z.infer<typeof cueEntrySchema>;
