import { z } from "zod";
import { spanSchema } from "#lib/domain/span.ts";

/** Coarse parts of speech, as wink-nlp gives them (Universal POS). */
export const partOfSpeechSchema = z.enum([
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SPACE",
  "SYM",
  "VERB",
  "X",
]);

/**
 * One word or mark. `lower` is its text in small letters, `sentence` the index of its sentence, `wordId` its word's place
 * among those that the process has met (text/word-forms.ts), without any meaning.
 */
export const tokenSchema = z.strictObject({
  span: spanSchema,
  text: z.string().min(1),
  lower: z.string().min(1),
  wordId: z.int().min(0).nullable(),
  partOfSpeech: partOfSpeechSchema,
  sentence: z.int().min(0),
});
export type Token = z.infer<typeof tokenSchema>;
