import type { ArticleReading } from "#lib/domain/article.ts";
import type { ClaimMention } from "#lib/domain/claim.ts";
import type { Span } from "#lib/domain/span.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

/** So many letters of content are left on a side of the reporting verb that says something. */
const minLetters = 12;
const pronounBefore = /(?:^|[\s,;"”’'])(?:he|she|they|it|who)\s+(?:\w+ly\s+)?$/i;

/**
 * Where in an article a claim's content stands: its span without the words that credit it. "Barrot said Monday that …"
 * keeps what follows the verb, "…, Barrot told reporters in Brussels" what stands before it.
 */
export function contentOfClaim(claim: ClaimMention, reading: ArticleReading): Span[] {
  const { span, cueSpan: cue, speaker } = claim;
  if (!speaker || !cue || cue.start < span.start || span.end < cue.end) return [span];
  const { text } = reading.article;
  const before = { start: span.start, end: cue.start };
  const after = { start: cue.end, end: span.end };
  const said = itemsWithin(reading.actors, span).filter(({ actor }) => actor.name === speaker.name);
  const source =
    said.findLast((mention) => mention.span.end <= cue.start) ??
    said.find((mention) => mention.span.start >= cue.end);
  const quoted = itemsWithin(reading.quotes, span);
  const isQuotedBefore = quoted.some((quote) => quote.span.end <= cue.start);
  const isSourceBefore = source ? source.span.end <= cue.start : startsWithSource(text, before, after);
  // "…, Barrot said.": what the source stands behind is the content.
  const ahead = { start: span.start, end: isSourceBefore && source ? source.span.start : cue.start };
  if (isSourceBefore && !isQuotedBefore) {
    if (letters(text, after) >= minLetters) return [after];
    return letters(text, ahead) >= minLetters ? [ahead] : [span];
  }
  if (letters(text, before) < minLetters) return [after];
  // "…, he said, adding that …": words on both sides, with the credit between.
  const rest = source && source.span.start >= cue.end ? { start: source.span.end, end: span.end } : after;
  const isMore =
    quoted.some((quote) => quote.span.start >= rest.start) || letters(text, rest) > letters(text, before);
  return isMore ? [ahead, rest] : [ahead];
}

/** Where the text names the source by words that are no mention of it: a pronoun, or a subject with no clause before it. */
function startsWithSource(text: string, before: Span, after: Span): boolean {
  const words = text.slice(before.start, before.end);
  if (pronounBefore.test(words)) return true;
  return (
    !/[,;:"“”‘]/.test(words) &&
    letters(text, after) >= minLetters &&
    !/^\s*(?:to|by)\b/.test(text.slice(after.start, after.end))
  );
}

function letters(text: string, span: Span): number {
  return text.slice(span.start, span.end).replace(/[^\p{L}]/gu, "").length;
}
