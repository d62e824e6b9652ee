/** The stretches that the rules run over: sentences, clipped to the story's paragraphs, cut where they are too long. */
import type { CleanArticle } from "#lib/domain/article.ts";
import type { Span } from "#lib/domain/span.ts";

/** Longer than any sentence of news: a text without an end of sentence is read in pieces, so that time stays linear. */
const longestCodeUnits = 2000;

/** @param sentences by start, not overlapping */
export function windowsOf({ text, paragraphs }: CleanArticle, sentences: Span[]): Span[] {
  const windows: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((paragraphs[next]?.end ?? Infinity) <= sentence.start) next++;
    for (let i = next; (paragraphs[i]?.start ?? Infinity) < sentence.end; i++) {
      const paragraph = paragraphs[i] ?? sentence;
      pushPieces(
        text,
        Math.max(sentence.start, paragraph.start),
        Math.min(sentence.end, paragraph.end),
        windows,
      );
    }
  }
  return windows;
}

/** Cuts at a space where there is one in the piece's second half. */
function pushPieces(text: string, start: number, end: number, windows: Span[]): void {
  for (let at = start; at < end; ) {
    let stop = Math.min(end, at + longestCodeUnits);
    if (stop < end) {
      const space = text.lastIndexOf(" ", stop);
      if (space > at + longestCodeUnits / 2) stop = space;
    }
    windows.push({ start: at, end: stop });
    at = stop;
  }
}
