/**
 * sentences/cut-endless: a sentence that no writer would write is cut, so that what follows stays linear in its length.
 * Match:     a table or a transcript pasted as one line of many kilobytes without a stop
 * Near miss: a long sentence of an official statement, some hundred words
 * Source:    the longest sentence of news that we know has under 1,000 code units; hostile input has no end
 * Order:     after the joining of what was broken, which makes sentences longer
 */
import type { Span } from "#lib/domain/span.ts";

/** Twice the longest sentence of news. */
const maxSentenceCodeUnits = 2000;
/** Where a cut does least harm, the best first; without any of them it falls at the limit. */
const seams = ["; ", ", ", " "];

export function cutEndlessSentences(text: string, sentences: Span[]): Span[] {
  return sentences.flatMap((sentence) => cut(text, sentence));
}

function cut(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > maxSentenceCodeUnits) {
    const window = text.slice(start, start + maxSentenceCodeUnits);
    const half = window.length / 2;
    const seam = seams.map((mark) => window.lastIndexOf(mark) + mark.length).find((at) => at > half);
    const end = start + (seam ?? wholeCharacters(window));
    pieces.push({ start, end: end - (window.slice(0, end - start).match(/\s+$/)?.[0].length ?? 0) });
    start = end;
  }
  if (start < sentence.end) pieces.push({ start, end: sentence.end });
  return pieces.filter((piece) => piece.start < piece.end);
}

/** The window's length, less one where it would cut a surrogate pair. */
function wholeCharacters(window: string): number {
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length;
}
