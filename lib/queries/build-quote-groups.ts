import type { QuoteGroupView } from "#lib/domain/views/event-view.ts";
import type { EventRow } from "#lib/queries/event-rows.ts";

/** The utterances that more than one text quotes, each text's version of it in order of publication. */
export function buildQuoteGroups(event: EventRow, columnOf: ReadonlyMap<string, number>): QuoteGroupView[] {
  return event.claims.flatMap((claim) => {
    const groups = Map.groupBy(claim.variants, ({ group }) => group);
    return [...groups.values()].map((rows): QuoteGroupView => {
      const quotes = rows.map(({ quote }) => quote);
      return {
        claimText: claim.text,
        speaker: quotes.find(({ speaker }) => speaker !== null)?.speaker?.name ?? null,
        variants: quotes
          .map((quote) => ({
            textIndex: columnOf.get(quote.articleId) ?? 0,
            words: quote.text,
            mark: { articleId: quote.articleId, kind: "quote" as const, index: quote.index },
            cue: quote.cue,
          }))
          .sort((a, b) => a.textIndex - b.textIndex || a.mark.index - b.mark.index),
      };
    });
  });
}
