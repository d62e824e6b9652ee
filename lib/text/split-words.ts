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
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{M}]))?|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘`](?![sS](?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*|\p{Nd}+/uy;

/**
 * Splits a text into words for looking names up. Letters and digits are words apart, so that `Kh-101`, `Kh 101` and
 * `Kh101` are the same two words. Linear in the text's length.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && !isAsciiWord(code)) {
      at++;
      continue;
    }
    const word = plainWordAt(text, at) ?? anyWordAt(text, at);
    if (!word) {
      at++;
      continue;
    }
    at = word.end;
    // The s of a possessive is no word: "Russia's 300 drones" names no S-300.
    if (word.folded === "s" && isApostrophe(text.charCodeAt(word.start - 1))) continue;
    words.push(word);
  }
  return words;
}

/** Most words are runs of ASCII letters or digits with nothing that might go on behind them: read without a pattern. */
function plainWordAt(text: string, start: number): Word | null {
  let end = start;
  let capitals = 0;
  let code = text.charCodeAt(start);
  const areDigits = isDigit(code);
  while (areDigits ? isDigit(code) : isLetter(code)) {
    if (code < lowerA) capitals++;
    code = text.charCodeAt(++end);
  }
  // An apostrophe, a point between capitals or a letter that is not ASCII may belong to the word.
  if (
    end === start ||
    code > 127 ||
    (!areDigits && (isApostrophe(code) || code === backtick || (code === point && capitals > 0)))
  )
    return null;
  const raw = text.slice(start, end);
  const shape = areDigits ? "digits" : shapeOfAscii(raw, capitals);
  return { start, end, folded: capitals === 0 ? raw : raw.toLowerCase(), shape };
}

/** `shapeOf` for a word of ASCII letters. */
function shapeOfAscii(raw: string, capitals: number): Word["shape"] {
  if (capitals === 0) return "lower";
  const isPlural = capitals === raw.length - 1 && capitals > 1 && raw.endsWith("s");
  if ((capitals === raw.length && capitals > 1) || isPlural) return "upper";
  return raw.charCodeAt(0) < lowerA ? "capital" : "lower";
}

function anyWordAt(text: string, start: number): Word | null {
  wordPattern.lastIndex = start;
  const raw = wordPattern.exec(text)?.[0];
  return raw === undefined
    ? null
    : { start, end: start + raw.length, folded: foldWord(raw), shape: shapeOf(raw) };
}

const [digit0, digit9, upperA, upperZ, lowerA, lowerZ] = [48, 57, 65, 90, 97, 122] as const;
const point = 46;
const backtick = 96;

function isDigit(code: number): boolean {
  return code >= digit0 && code <= digit9;
}

function isLetter(code: number): boolean {
  return (code >= lowerA && code <= lowerZ) || (code >= upperA && code <= upperZ);
}

function isAsciiWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** The straight, the curled and the modifier apostrophe, and the mark that stands for one. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018;
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
