/**
 * Mentions: what a stage found at a place in the text.
 * Offsets: UTF-16 code units into CleanArticle.text, `[start, end)`.
 */
import { z } from "zod";
import { actorSchema } from "#lib/domain/actor.ts";
import { basisSchema, ruleIdSchema } from "#lib/domain/basis.ts";
import { countryCodeSchema } from "#lib/domain/country.ts";
import { datePrecisionSchema } from "#lib/domain/date-range.ts";
import { slugSchema } from "#lib/domain/slug.ts";
import { spanSchema } from "#lib/domain/span.ts";

const mention = { span: spanSchema, surface: z.string().min(1), ruleId: ruleIdSchema, basis: basisSchema };

/**
 * An expression of time. `from`/`to` are null where the text gives no day to count from (no reference date) or the
 * expression hangs on another event ("months after"); `precision` is what the words give.
 */
export const timeMentionSchema = z.strictObject({
  ...mention,
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  precision: datePrecisionSchema,
});
export type TimeMention = z.infer<typeof timeMentionSchema>;

export const weaponMentionSchema = z.strictObject({ ...mention, slug: slugSchema, isClass: z.boolean() });
export type WeaponMention = z.infer<typeof weaponMentionSchema>;

/** `as`: the kind of word that named the country; a capital or a seat of power stands for the state. */
export const countryMentionSchema = z.strictObject({
  ...mention,
  code: countryCodeSchema,
  as: z.enum(["name", "demonym", "capital", "seat", "body", "maker"]),
});
export type CountryMention = z.infer<typeof countryMentionSchema>;

export const placeMentionSchema = z.strictObject({ ...mention, slug: slugSchema });
export type PlaceMention = z.infer<typeof placeMentionSchema>;

export const actorMentionSchema = z.strictObject({ ...mention, actor: actorSchema });
export type ActorMention = z.infer<typeof actorMentionSchema>;
