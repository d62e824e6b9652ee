/** Runs stage 1 on a text with the small lexicon of outlets, and names what it found by its words. */
import type { CleanArticle, GivenFacts } from "#lib/domain/article.ts";
import { cleanArticle } from "#lib/pipeline/1-clean/clean-article.ts";
import { testOutlets } from "#tests/support/outlet-lexicon.ts";

const nothingGiven: GivenFacts = { outlet: null, published: null, url: null };

export function cleanText(text: string, given: Partial<GivenFacts> = {}) {
  return cleanArticle({ source: "test", text, given: { ...nothingGiven, ...given } }, testOutlets);
}

/** Furniture as "rule: words", in order. */
export function furnitureOf({ text, furniture }: CleanArticle): string[] {
  return furniture.map(
    ({ ruleId, span }) => `${ruleId.slice("clean/".length)}: ${text.slice(span.start, span.end)}`,
  );
}

/** The story's paragraphs by their words. */
export function storyOf({ text, paragraphs }: CleanArticle): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}
