import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { CleanArticle } from "#lib/domain/article.ts";
import type { Span } from "#lib/domain/span.ts";
import { partOfSpeechSchema, type Token } from "#lib/domain/token.ts";
import { joinBrokenSentences } from "#lib/pipeline/2-sentences/rules/join-broken-sentences.ts";
import { trimSpan } from "#lib/text/span-helpers.ts";

const wink = winkNLP(model, ["sbd", "pos"]);
const its = wink.its;
/** The typings give lemma the wrong shape; it is a string a token, like value. */
const lemmaOf = its.lemma as unknown as typeof its.value;

/** wink reads a text as a whole; past this a paragraph is read in pieces, so that time and memory stay linear. */
const maxPieceCodeUnits = 20_000;

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
      let at = 0;
      for (const token of found.tokens) {
        while (at < joined.length - 1 && token.span.start >= (joined[at]?.end ?? 0)) at++;
        tokens.push({ ...token, sentence: sentences.length + at });
      }
      sentences.push(...joined);
    }
  }
  return { sentences, tokens };
}

function* piecesOf(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start;
  while (paragraph.end - start > maxPieceCodeUnits) {
    const limit = start + maxPieceCodeUnits;
    const space = text.lastIndexOf(" ", limit);
    const end = space > start ? space : limit;
    yield { start, end };
    start = end;
  }
  if (start < paragraph.end) yield { start, end: paragraph.end };
}

function readPiece(text: string, piece: Span): { sentences: Span[]; tokens: Omit<Token, "sentence">[] } {
  const doc = wink.readDoc(text.slice(piece.start, piece.end));
  const values = doc.tokens().out();
  const partsOfSpeech = doc.tokens().out(its.pos);
  const lemmas = doc.tokens().out(lemmaOf);
  const tokens: Omit<Token, "sentence">[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = piece.start;
  values.forEach((value, index) => {
    // wink keeps a token's characters as they are; what it leaves out between tokens is white space.
    const found = text.indexOf(value, at);
    const start = found < 0 || found > piece.end ? at : found;
    const end = Math.min(start + value.length, piece.end);
    starts.push(start);
    ends.push(end);
    at = end;
    if (start >= end || !/\S/.test(value)) return;
    const partOfSpeech = partOfSpeechSchema.catch("X").parse(partsOfSpeech[index]);
    tokens.push({
      span: { start, end },
      text: value,
      partOfSpeech,
      lemma: (lemmas[index] ?? value).toLowerCase(),
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
