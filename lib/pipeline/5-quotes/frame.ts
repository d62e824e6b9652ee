import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import type { QuoteSpan } from "#lib/pipeline/5-quotes/rules/find-quote-spans.ts";
import { firstAtOrAfter } from "#lib/text/span-helpers.ts";

/** A sentence, or the sentences that one quotation runs over, with its tokens (indices, last included). */
export type Frame = {
  span: Span;
  first: number;
  last: number;
  sentence: number;
  quotes: QuoteSpan[];
  /** Whether the token at this index stands in quotation marks. */
  quoted: (index: number) => boolean;
};

/** Groups sentences so that no quotation is cut, and "…?' he said" stays with its quotation. Linear. */
export function buildFrames(text: string, sentences: Span[], tokens: Token[], quotes: QuoteSpan[]): Frame[] {
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
        /^\s*,?\s*[a-z]/.test(tail) &&
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
      quotes: inside,
      quoted: quotedTest(tokens, inside),
    });
  }
  return frames;
}

function quotedTest(tokens: Token[], quotes: QuoteSpan[]): (index: number) => boolean {
  if (quotes.length === 0) return () => false;
  return (index) => {
    const start = tokens[index]?.span.start ?? -1;
    return quotes.some((quote) => quote.outer.start <= start && start < quote.outer.end);
  };
}
