import type { ArticleReading } from "#lib/domain/article.ts";
import type { ClaimMention } from "#lib/domain/claim.ts";
import type { Conflict, CorpusArticle, CorpusClaim, CorpusEvent } from "#lib/domain/corpus.ts";
import type { Span } from "#lib/domain/span.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

/** A claim mention with the article it stands in. */
export type PlacedClaim = { articleId: string; index: number; claim: ClaimMention; reading: ArticleReading };

/** All that a rule may look at: one event, its claims, and the articles that tell it. Articles and claims are in a fixed order. */
export type EventTexts = {
  event: CorpusEvent;
  /** The mentions of each of the event's claims. */
  groups: PlacedClaim[][];
  /** The same, in one list, by article and place. */
  claims: PlacedClaim[];
  /** Groups of quotations that give one utterance. */
  utterances: CorpusClaim["quoteVariants"];
  articles: CorpusArticle[];
};

export type Side = Conflict["sides"][number];

export function toSide({ articleId, claim }: PlacedClaim): Side {
  return { articleId, says: claim.text, span: claim.span };
}

/** Words of an article that are no whole claim. */
export function toSideOf(articleId: string, reading: ArticleReading, span: Span): Side {
  return { articleId, says: reading.article.text.slice(span.start, span.end), span };
}

export function byPlace(a: PlacedClaim, b: PlacedClaim): number {
  return a.articleId < b.articleId
    ? -1
    : a.articleId > b.articleId
      ? 1
      : a.claim.span.start - b.claim.span.start;
}

/** The first of each article, by article, so that a side is one text. */
export function onePerArticle<Item extends { articleId: string }>(items: Item[]): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.articleId)) first.set(item.articleId, item);
  return [...first.values()];
}

/** Where in a claim's words a weapon's name stands, from the claim's start: its numbers count nothing. */
export function namesWithin({ claim, reading }: PlacedClaim): Span[] {
  return itemsWithin(reading.weapons, claim.span).map(({ span }) => ({
    start: span.start - claim.span.start,
    end: span.end - claim.span.start,
  }));
}

/** Whether a mention holds the words from which the event was read. */
export function tellsEvent({ claim, reading, articleId }: PlacedClaim, event: CorpusEvent): boolean {
  return event.mentions.some((mention) => {
    if (mention.articleId !== articleId) return false;
    const trigger = reading.events[mention.index]?.triggerSpan;
    return trigger !== undefined && claim.span.start <= trigger.start && trigger.end <= claim.span.end;
  });
}
