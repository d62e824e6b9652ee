import { z } from "zod";
import { actorSchema } from "#lib/domain/actor.ts";
import { spanSchema } from "#lib/domain/span.ts";

/**
 * Whose words they are: the speaker, who carries them ("TASS, citing the ministry"), and the reporting verb as it stands.
 * A null speaker: of a quotation, nobody is named; of a claim, the outlet's own voice.
 */
export const creditFields = {
  speaker: actorSchema.nullable(),
  relay: actorSchema.nullable(),
  cue: z.string().nullable(),
  cueSpan: spanSchema.nullable(),
};
