import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import type { QuoteSpan } from "#lib/pipeline/5-quotes/rules/find-quote-spans.ts";
import { firstAtOrAfter, lastBefore } from "#lib/text/span-helpers.ts";

/** A sentence, or the sentences that one quotation runs over, with its tokens (indices, last included). */
export type Frame = {
  span: Span;
  first: number;
  last: number;
  sentence: number;
  quotes: QuoteSpan[];
  /** Whether the token at this index stands in quotation marks. */
  quoted: (index: number) => boolean;
  /** The first quotation that starts at or after an offset, the last that ends at or before one. */
  quoteFrom: (offset: number) => QuoteSpan | undefined;
  quoteUpTo: (offset: number) => QuoteSpan | undefined;
};

/** Quotations may join sentences up to this length; a longer chain of them is cut, so that time stays linear. */
const maxFrameCodeUnits = 6000;

/** "…?” the former deputy minister of defence asked": how many words of a source may stand before its cue. */
const maxCreditTokens = 9;

/**
 * Groups sentences so that no quotation is cut, and "…?' he said" or "…!” Trump asked" stays with its quotation. Linear.
 * @param isCue whether a word in small letters is a form of a verb that brings in quotations
 */
export function buildFrames(
  text: string,
  sentences: Span[],
  tokens: Token[],
  quotes: QuoteSpan[],
  isCue: (word: string) => boolean,
): Frame[] {
  const frames: Frame[] = [];
  let quoteAt = 0;
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i];
    if (!first) continue;
    const start = first.start;
    let end = first.end;
    const inside: QuoteSpan[] = [];
    const sentence = i;
    for (;;) {
      while (quoteAt < quotes.length && (quotes[quoteAt]?.outer.start ?? 0) < end) {
        const quote = quotes[quoteAt++];
        if (quote && quote.outer.end > start) {
          inside.push(quote);
          end = Math.max(end, quote.outer.end);
        }
      }
      const next = sentences[i + 1];
      if (!next) break;
      const lastQuote = inside.at(-1);
      const tail = text.slice(end, next.end);
      const continues =
        lastQuote !== undefined &&
        lastQuote.outer.end >= end - 1 &&
        next.end - start <= maxFrameCodeUnits &&
        (/^\s*,?\s*[a-z]/.test(tail) ||
          (/[?!…][”"’']*$/.test(text.slice(lastQuote.outer.start, end)) &&
            opensWithCredit(text, tokens, next, isCue))) &&
        !text.slice(end, next.start).includes("\n");
      if (next.start < end || continues) {
        end = Math.max(end, next.end);
        i++;
      } else break;
    }
    const from = firstAtOrAfter(tokens, start);
    const to = firstAtOrAfter(tokens, end) - 1;
    if (to < from) continue;
    frames.push({
      span: { start, end },
      first: from,
      last: to,
      sentence,
      ...quoteLookup(tokens, from, to, inside),
    });
  }
  return frames;
}

/** "Trump asked.", "the mayor wrote on Facebook": nothing but a source before the first verb, and that verb is a cue. */
function opensWithCredit(
  text: string,
  tokens: Token[],
  sentence: Span,
  isCue: (word: string) => boolean,
): boolean {
  const first = firstAtOrAfter(tokens, sentence.start);
  for (let i = first; i < first + maxCreditTokens; i++) {
    const token = tokens[i];
    if (!token || token.span.end > sentence.end || /["“‘:;]/.test(token.text)) return false;
    if (isCue(token.lower)) {
      // "Trump said that …" opens a report of its own.
      const rest = text.slice(token.span.end, sentence.end);
      return i > first && !/^ (?:that|he|she|it|they|the|there)\b/.test(rest);
    }
    if (/^(?:VERB|AUX|SCONJ)$/.test(token.partOfSpeech)) return false;
  }
  return false;
}

const noQuotes: Pick<Frame, "quotes" | "quoted" | "quoteFrom" | "quoteUpTo"> = {
  quotes: [],
  quoted: () => false,
  quoteFrom: () => undefined,
  quoteUpTo: () => undefined,
};

/** What a frame knows of its quotations, which stand by start and do not overlap. */
export function quoteLookup(
  tokens: Token[],
  first: number,
  last: number,
  quotes: QuoteSpan[],
): Pick<Frame, "quotes" | "quoted" | "quoteFrom" | "quoteUpTo"> {
  if (quotes.length === 0) return noQuotes;
  const marked = new Set<number>();
  for (const { outer } of quotes)
    for (
      let i = firstAtOrAfter(tokens, outer.start);
      i <= last && (tokens[i]?.span.start ?? 0) < outer.end;
      i++
    )
      if (i >= first) marked.add(i);
  const outers = quotes.map((quote) => ({ span: quote.outer, quote }));
  return {
    quotes,
    quoted: (index) => marked.has(index),
    quoteFrom: (offset) => outers[firstAtOrAfter(outers, offset)]?.quote,
    quoteUpTo: (offset) => lastBefore(outers, offset)?.quote,
  };
}
