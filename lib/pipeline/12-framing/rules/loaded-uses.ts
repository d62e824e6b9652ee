/**
 * framing/loaded: what a text calls an act, a war, a government, a fighter, or a land whose state is disputed, in its own voice.
 * Match:     "the four Ukrainian regions that joined Russia in 2022" / "the occupied parts, including annexed Crimea";
 *            "the green light" / "permission"; "the regime" / "the government"
 * Near miss: the same words within quotation marks, which are a speaker's; "occupied a building"; "captured soldiers"
 * Source:    loaded-words.ts
 */
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { Span } from "#lib/domain/span.ts";
import { heldLandNames, heldLands, wordFamilies } from "#lib/pipeline/12-framing/loaded-words.ts";
import type { Use } from "#lib/pipeline/12-framing/use.ts";
import { allMatches } from "#lib/text/all-matches.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import { itemsWithin, lastStartingBy } from "#lib/text/span-helpers.ts";

export function loadedUses(article: CorpusArticle): Use[] {
  const { reading } = article;
  const isQuoted = overlapTest(reading.quotes.map(({ span }) => span));
  const sentences = reading.sentences.map((span) => ({ span }));
  const { title, paragraphs } = reading.article;
  return [...(title ? [title] : []), ...paragraphs].flatMap((span) =>
    [...familyUses(article, span), ...landUses(article, span, sentences)].filter(
      (use) => !isQuoted(use.span),
    ),
  );
}

function familyUses({ id, reading }: CorpusArticle, within: Span): Use[] {
  const text = reading.article.text.slice(within.start, within.end);
  return wordFamilies.flatMap(({ concept, label, words }) =>
    allMatches(text, words).map((match) => {
      const start = within.start + match.index;
      return {
        concept,
        label,
        surface: singular(match[0].toLowerCase().replace(/\s+/g, " ")),
        articleId: id,
        span: { start, end: start + match[0].length },
      };
    }),
  );
}

/** Which land is meant, the countries of its sentence say; two that both fit are told by the place that is named. */
function landUses({ id, reading }: CorpusArticle, within: Span, sentences: { span: Span }[]): Use[] {
  const text = reading.article.text.slice(within.start, within.end);
  return allMatches(text, heldLandNames).flatMap((match): Use[] => {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    const sentence = lastStartingBy(sentences, start)?.span ?? within;
    const near = new Set(itemsWithin(reading.countries, sentence).map(({ code }) => code as string));
    const place = itemsWithin(reading.places, span)[0]?.slug;
    const land =
      heldLands.find(({ country, near: [, holder = ""] }) => near.has(country) && near.has(holder)) ??
      heldLands.find(({ near: codes }) => codes.some((code) => near.has(code))) ??
      (place
        ? heldLands.find(({ country }) => reading.countries.some(({ code }) => code === country))
        : undefined);
    const surface = match[0].replace(/\s+/g, " ");
    return land ? [{ concept: land.concept, label: land.label, surface, articleId: id, span }] : [];
  });
}

function singular(word: string): string {
  if (/ies$/.test(word)) return word;
  return word.replace(/([^s])s$/, "$1");
}
