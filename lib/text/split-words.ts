import { foldWord } from "#lib/text/fold-word.ts";

/** A run of letters or of digits. Offsets: UTF-16 code units, `[start, end)`. */
export type Word = {
  start: number;
  end: number;
  folded: string;
  /** How it is written: all lower case, first letter capital, all capitals (two letters or more), digits. */
  shape: "lower" | "capital" | "upper" | "digits";
};

// U.S. and the like are one word; an apostrophe inside a word belongs to it unless it opens a possessive 's.
const wordPattern =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{M}]))?|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘`](?![sS](?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*|\p{Nd}+/gu;

/**
 * Splits a text into words for looking names up. Letters and digits are words apart, so that `Kh-101`, `Kh 101` and
 * `Kh101` are the same two words. Linear in the text's length.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    // The s of a possessive is no word: "Russia's 300 drones" names no S-300.
    if (/^s$/i.test(raw) && /['’ʼ]/.test(text.charAt(match.index - 1))) continue;
    words.push({
      start: match.index,
      end: match.index + raw.length,
      folded: foldWord(raw),
      shape: shapeOf(raw),
    });
  }
  return words;
}

function shapeOf(raw: string): Word["shape"] {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return "digits";
  const upper = raw.toUpperCase();
  const lower = raw.toLowerCase();
  if (raw === lower && raw !== upper) return "lower";
  if (upper === lower) return "digits";
  const letters = raw.replace(/[^\p{L}]/gu, "");
  // ICBMs, UAVs: capitals with a plural s are capitals.
  if (letters.length > 1 && (raw === upper || /^\p{Lu}{2,}s$/u.test(letters))) return "upper";
  return /^\p{Lu}/u.test(raw) ? "capital" : "lower";
}
