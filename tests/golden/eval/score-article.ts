/**
 * One reading against its gold, by the guide's rules (tests/golden/seeds).
 * Claims: found where the system's words and the evidence share at least half of the tokens in their union; each system
 * claim is used once. Speaker and certainty are scored on the ones found.
 * Quotations: found where the words match after punctuation, case and British spelling are folded; optional ones are free.
 */
import type { ArticleReading } from "#lib/domain/article.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { foldSpelling } from "#lib/text/content-words.ts";
import { foldWord } from "#lib/text/fold-word.ts";
import { noTally, type Tally, tallySets } from "#tests/golden/eval/tally.ts";
import type { GoldArticle } from "#tests/golden/gold-schemas.ts";

const minOverlap = 0.5;

export type ArticleScore = {
  claims: Tally;
  speakers: { right: number; of: number };
  certainties: { right: number; of: number };
  quotes: Tally;
  quoteSpeakers: { right: number; of: number };
  weapons: Tally;
  countries: Tally;
  places: Tally;
  furniture: { right: number; of: number };
  title: boolean;
  outlet: boolean;
};

export function scoreArticle(gold: GoldArticle, reading: ArticleReading, lexicon: Lexicon): ArticleScore {
  const placeName = (slug: string) => lexicon.placeBySlug.get(slug)?.name ?? slug;
  const { article } = reading;
  const title = article.title ? article.text.slice(article.title.start, article.title.end) : null;
  return {
    ...scoreClaims(gold, reading),
    ...scoreQuotes(gold, reading),
    weapons: tallySets(
      gold.weapons,
      reading.weapons.map((mention) => mention.slug),
      gold.weapons_optional,
    ),
    countries: tallySets(
      gold.countries,
      reading.countries.map((mention) => mention.code),
      gold.countries_optional,
    ),
    places: tallySets(
      gold.places,
      reading.places.map((mention) => placeName(mention.slug)),
      gold.places_optional,
    ),
    furniture: scoreFurniture(gold, reading),
    title: fold(title ?? "") === fold(gold.title ?? ""),
    outlet: (article.outlet.name ?? null) === gold.outlet,
  };
}

function scoreClaims(
  gold: GoldArticle,
  reading: ArticleReading,
): Pick<ArticleScore, "claims" | "speakers" | "certainties"> {
  const rowOf = matchClaims(gold, reading);
  const score = { claims: noTally(), speakers: { right: 0, of: 0 }, certainties: { right: 0, of: 0 } };
  score.claims.missed = gold.claims.length - rowOf.size;
  for (const [index, row] of rowOf) {
    const claim = reading.claims[index];
    if (!claim) continue;
    score.claims.right++;
    score.speakers.of++;
    score.certainties.of++;
    if (isSpeaker(row, claim.speaker?.name ?? null, reading)) score.speakers.right++;
    if ([row.certainty, ...row.certainty_accept].includes(claim.certainty)) score.certainties.right++;
  }
  const optional = gold.claims_optional.map(tokens);
  score.claims.wrong = reading.claims.filter(
    (claim, index) =>
      !rowOf.has(index) && !optional.some((words) => overlap(words, tokens(claim.text)) >= minOverlap),
  ).length;
  return score;
}

/** The gold row that each of the reading's claims is found as, by the claim's index; claims that are in no row are left out. */
export function matchClaims(
  gold: GoldArticle,
  reading: ArticleReading,
): Map<number, GoldArticle["claims"][number]> {
  const rowOf = new Map<number, GoldArticle["claims"][number]>();
  for (const row of gold.claims) {
    const evidence = tokens(row.evidence);
    const [best] = reading.claims
      .map((claim, index) => ({ index, share: rowOf.has(index) ? 0 : overlap(evidence, tokens(claim.text)) }))
      .sort((a, b) => b.share - a.share);
    if (best && best.share >= minOverlap) rowOf.set(best.index, row);
  }
  return rowOf;
}

function scoreQuotes(
  gold: GoldArticle,
  reading: ArticleReading,
): Pick<ArticleScore, "quotes" | "quoteSpeakers"> {
  const used = new Set<number>();
  const score = { quotes: noTally(), quoteSpeakers: { right: 0, of: 0 } };
  for (const row of gold.quotes) {
    const index = reading.quotes.findIndex(
      (quote, at) => !used.has(at) && fold(quote.text) === fold(row.text),
    );
    const quote = reading.quotes[index];
    if (!quote) {
      score.quotes.missed++;
      continue;
    }
    used.add(index);
    score.quotes.right++;
    score.quoteSpeakers.of++;
    if (isSpeaker(row, quote.speaker?.name ?? null, reading)) score.quoteSpeakers.right++;
  }
  const optional = new Set(gold.quotes_optional.map(fold));
  score.quotes.wrong = reading.quotes.filter(
    (quote, index) => !used.has(index) && !optional.has(fold(quote.text)),
  ).length;
  return score;
}

function scoreFurniture(gold: GoldArticle, { article }: ArticleReading): ArticleScore["furniture"] {
  const aside = article.furniture
    .map(({ originalSpan: { start, end } }) => fold(article.original.slice(start, end)))
    .join(" ");
  return {
    right: gold.furniture.filter((piece) => aside.includes(fold(piece))).length,
    of: gold.furniture.length,
  };
}

/** By name, or by the words of the text: "the Israeli army" where the reading calls whom they mean by their full name. */
function isSpeaker(
  row: { speaker: string | null; speaker_accept: (string | null)[] },
  found: string | null,
  { actors }: ArticleReading,
): boolean {
  const names = [row.speaker, ...row.speaker_accept];
  return (
    names.some((name) => sameName(name, found)) ||
    actors.some(
      ({ actor, surface }) =>
        actor.name === found && names.some((name) => name !== null && fold(name) === fold(surface)),
    )
  );
}

/**
 * The same by any usual form: all words of the one in the other ("ABC", "ABC News"), or one surname. Whole words count:
 * "Russia" is not the Russian Defence Ministry.
 */
function sameName(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found;
  const [a = [], b = []] = [gold, found].map((name) => foldSpelling(foldWords(name)).split(" "));
  const isWithin = (inner: string[], outer: string[]) => inner.every((word) => outer.includes(word));
  return isWithin(a, b) || isWithin(b, a) || a.at(-1) === b.at(-1);
}

function foldWords(name: string): string {
  return name.split(/\s+/).map(foldWord).join(" ");
}

/** Words as they are compared: no case, no punctuation, one spelling. */
export function fold(words: string): string {
  return tokens(foldSpelling(words.toLowerCase())).join(" ");
}

function tokens(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Shared tokens over all, counting repeats. */
function overlap(a: string[], b: string[]): number {
  const left = new Map<string, number>();
  for (const token of a) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of b) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      shared++;
      left.set(token, count - 1);
    }
  }
  return a.length + b.length === shared ? 1 : shared / (a.length + b.length - shared);
}
