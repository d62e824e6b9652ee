import { z } from "zod";
import { countryCodeSchema } from "#lib/domain/country.ts";

export const actorKindSchema = z.enum(["person", "organization", "state", "unnamed"]);

/** Who acts or speaks. `name` is the fullest form that the text or the lexicon gives. */
export const actorSchema = z.strictObject({
  name: z.string().min(1),
  kind: actorKindSchema,
  role: z.string().min(1).nullable(),
  country: countryCodeSchema.nullable(),
});
export type Actor = z.infer<typeof actorSchema>;
