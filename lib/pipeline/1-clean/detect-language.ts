/** Tells the language that a text is written in. English unless something else is sure: names alone prove nothing. */
import { eld } from "eld/small";

/** What eld reads: enough for a sure answer, little enough to cost nothing beside the rest of the pipeline. */
const sampleCodeUnits = 600;
/** Fewer letters than this prove no language. */
const fewestLetters = 40;

/** Words of every English text that no other language of the press shares, and how many of a sample's words they are. */
const englishWords = /\b(?:the|of|and|that|with|from|which|were|has|have|said)\b/gi;
const surelyEnglishShare = 0.08;
const fewestEnglishWords = 6;

/** @returns an ISO 639-1 code; null where the text has hardly a letter */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, sampleCodeUnits).toWellFormed();
  if (isSurelyEnglish(sample)) return "en";
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const isLatin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters / 2;
  if (letters < fewestLetters && isLatin) return "en";
  const result = eld.detect(sample);
  return result.language !== "" && (result.isReliable() || !isLatin) ? result.language : "en";
}

/** Most of what is read is plainly English: a look at its small words spares the guess. */
function isSurelyEnglish(sample: string): boolean {
  const english = sample.match(englishWords);
  if (!english || english.length < fewestEnglishWords) return false;
  return (
    new Set(english.map((word) => word.toLowerCase())).size >= 3 &&
    english.length >= sample.split(" ").length * surelyEnglishShare
  );
}
