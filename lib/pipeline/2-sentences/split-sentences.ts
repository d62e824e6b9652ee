import type { CleanArticle } from "#lib/domain/article.ts";
import type { Span } from "#lib/domain/span.ts";
import { partOfSpeechSchema, type Token } from "#lib/domain/token.ts";
import { cutEndlessSentences } from "#lib/pipeline/2-sentences/rules/cut-endless-sentences.ts";
import { joinBrokenSentences } from "#lib/pipeline/2-sentences/rules/join-broken-sentences.ts";
import { splitRunOnSentences } from "#lib/pipeline/2-sentences/rules/split-run-on-sentences.ts";
import { trimSpan } from "#lib/text/span-helpers.ts";
import { wink } from "#lib/text/wink.ts";
import { wordForm } from "#lib/text/word-forms.ts";

const its = wink.its;

const partOfSpeech = new Map<string, Token["partOfSpeech"]>(
  partOfSpeechSchema.options.map((name) => [name, name]),
);

/** wink reads a text as a whole; past this a paragraph is read in pieces, so that time and memory stay linear. */
const maxPieceCodeUnits = 20_000;
const longestWordCodeUnits = 2000;

/**
 * Stage 2: split the story into sentences and tokens.
 * In:      CleanArticle
 * Out:     Span[] of sentences and Token[], both by start, not overlapping; every token lies in its sentence
 * Offsets: UTF-16 code units into CleanArticle.text, [start, end)
 * Throws:  never on an article's text
 */
export function splitSentences(article: CleanArticle): { sentences: Span[]; tokens: Token[] } {
  const sentences: Span[] = [];
  const tokens: Token[] = [];
  for (const paragraph of article.paragraphs) {
    for (const piece of piecesOf(article.text, paragraph)) {
      const found = readPiece(article.text, piece);
      const joined = joinBrokenSentences(article.text, found.sentences);
      const whole = cutEndlessSentences(article.text, splitRunOnSentences(article.text, joined));
      let at = 0;
      for (const token of found.tokens) {
        while (at < whole.length - 1 && token.span.start >= (whole[at]?.end ?? 0)) at++;
        // A word longer than a sentence may be: it is no word, and lies in none.
        if (token.span.end > (whole[at]?.end ?? 0)) continue;
        token.sentence = sentences.length + at;
        tokens.push(token);
      }
      sentences.push(...whole);
    }
  }
  return { sentences, tokens };
}

function* piecesOf(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start;
  while (paragraph.end - start > maxPieceCodeUnits) {
    const window = text.slice(start, start + maxPieceCodeUnits);
    const seam = window.lastIndexOf(". ") + 1 || window.lastIndexOf(" ") + 1;
    // Without a space, no cut through a surrogate pair.
    const end = start + (seam || window.replace(/[\ud800-\udbff]$/, "").length);
    yield { start, end };
    start = end;
  }
  if (start < paragraph.end) yield { start, end: paragraph.end };
}

/** wink cuts a word at a letter that English does not write ("Kas|č|iūnas"): there letters stand on both sides. */
function isInsideWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return (before > 127 || after > 127) && /^[\p{L}\p{M}]{2}$/u.test(text.slice(at - 1, at + 1));
}

/** Which sentence a token lies in is set once wink's sentences are put right. */
function readPiece(text: string, piece: Span): { sentences: Span[]; tokens: Token[] } {
  const words = text.slice(piece.start, piece.end);
  // No language has such a word; wink's time grows with the square of one.
  if (words.length > longestWordCodeUnits && !/\s/.test(words)) return { sentences: [piece], tokens: [] };
  const doc = wink.readDoc(words);
  const values = doc.tokens().out();
  const partsOfSpeech = doc.tokens().out(its.pos);
  const tokens: Token[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = piece.start;
  values.forEach((value, index) => {
    // wink keeps a token's characters as they are; what it leaves out between tokens is white space.
    const found = words.indexOf(value, at - piece.start);
    const start = found < 0 ? at : piece.start + found;
    const end = Math.min(start + value.length, piece.end);
    starts.push(start);
    ends.push(end);
    at = end;
    if (start >= end || value.trim() === "") return;
    const previous = tokens.at(-1);
    if (previous && previous.span.end === start && isInsideWord(text, start)) {
      previous.span = { start: previous.span.start, end };
      Object.assign(previous, wordForm(text.slice(previous.span.start, end)));
      previous.partOfSpeech = /^\p{Lu}/u.test(previous.text) ? "PROPN" : "NOUN";
      return;
    }
    const { text: word, lower, wordId } = wordForm(found < 0 ? text.slice(start, end) : value);
    tokens.push({
      span: { start, end },
      text: word,
      lower,
      wordId,
      partOfSpeech: partOfSpeech.get(partsOfSpeech[index] ?? "") ?? "X",
      sentence: 0,
    });
  });
  const sentences: Span[] = [];
  for (const [first, last] of doc.sentences().out(its.span) as unknown as [number, number][]) {
    const start = starts[first];
    const end = ends[last];
    const sentence = start === undefined || end === undefined ? null : trimSpan(text, { start, end });
    if (sentence) sentences.push(sentence);
  }
  return { sentences, tokens };
}
