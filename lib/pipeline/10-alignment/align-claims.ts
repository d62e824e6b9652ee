import type { ClaimMention } from "#lib/domain/claim.ts";
import type { CorpusArticle, CorpusClaim, CorpusEvent, MentionReference } from "#lib/domain/corpus.ts";
import {
  type ComparedClaim,
  compareClaims,
  sameClaimScore,
} from "#lib/pipeline/10-alignment/rules/compare-claims.ts";
import { groupQuotes } from "#lib/pipeline/10-alignment/rules/group-quotes.ts";
import { wordClaim } from "#lib/pipeline/10-alignment/rules/word-claim.ts";
import { contentWords } from "#lib/text/content-words.ts";
import { shortHash, slugify } from "#lib/text/slugify.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

/**
 * Stage 10: which claim mentions, in which articles, make one claim, and which quotations give one utterance.
 * In:      CorpusArticle[], CorpusEvent[]
 * Out:     CorpusClaim[] by slug; every mention is in one
 * Independent of the order of the articles. Only mentions of one event, or of none, are compared.
 */
export function alignClaims(articles: CorpusArticle[], events: CorpusEvent[]): CorpusClaim[] {
  const eventOf = new Map(
    events.flatMap((event) => event.mentions.map((mention) => [key(mention), event.slug] as const)),
  );
  const compared = articles.flatMap((article) =>
    article.reading.claims.map((claim, index) => toCompared(article, claim, index, eventOf)),
  );
  compared.sort(byReference);
  const groups = joinSame(compared);
  const quoteGroups = groupQuotes(articles);
  const taken = new Set<string>();
  return groups
    .map((group) => {
      const text = wordClaim(group);
      const first = group[0] as ComparedClaim;
      const base = slugify(text, 60);
      return { base, reference: `${first.articleId}:${first.index}`, group, text, event: commonEvent(group) };
    })
    .sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : a.reference < b.reference ? -1 : 1))
    .map(({ base, reference, group, text, event }): CorpusClaim => {
      const slug = taken.has(base) ? `${base}-${shortHash(reference)}` : base;
      taken.add(base);
      return {
        slug,
        text,
        event,
        mentions: group.map(({ articleId, index }) => ({ articleId, index })),
        quoteVariants: quoteGroups.filter((variants) => belongsTo(variants, group)),
      };
    });
}

function toCompared(
  article: CorpusArticle,
  claim: ClaimMention,
  index: number,
  eventOf: Map<string, string>,
): ComparedClaim {
  const { reading } = article;
  return {
    articleId: article.id,
    index,
    claim,
    event:
      claim.eventIndex === null
        ? null
        : (eventOf.get(key({ articleId: article.id, index: claim.eventIndex })) ?? null),
    words: new Set(contentWords(claim.text)),
    weapons: new Set(itemsWithin(reading.weapons, claim.span).map((mention) => mention.slug)),
    countries: new Set(itemsWithin(reading.countries, claim.span).map((mention) => mention.code)),
    places: new Set(itemsWithin(reading.places, claim.span).map((mention) => mention.slug)),
    quotes: reading.quotes.flatMap((quote, quoteIndex) =>
      claim.span.start <= quote.span.start && quote.span.end <= claim.span.end ? [quoteIndex] : [],
    ),
  };
}

/** Joins from the surest pair down; a join is refused where two claims of one article with different words would meet. */
function joinSame(claims: ComparedClaim[]): ComparedClaim[][] {
  const blocks = new Map<string, ComparedClaim[]>();
  for (const claim of claims)
    blocks.set(claim.event ?? "", [...(blocks.get(claim.event ?? "") ?? []), claim]);
  const groupOf = new Map<ComparedClaim, ComparedClaim[]>(claims.map((claim) => [claim, [claim]]));
  const pairs = [...blocks.values()].flatMap((block) => pairsOf(block));
  pairs.sort((x, y) => y.score - x.score || byReference(x.a, y.a) || byReference(x.b, y.b));
  for (const { a, b } of pairs) {
    const into = groupOf.get(a);
    const from = groupOf.get(b);
    if (!into || !from || into === from) continue;
    if (into.some((left) => from.some((right) => compareClaims(left, right) < sameClaimScore / 2))) continue;
    for (const claim of from) {
      into.push(claim);
      groupOf.set(claim, into);
    }
  }
  return [...new Set(groupOf.values())].map((group) => group.sort(byReference));
}

function pairsOf(block: ComparedClaim[]): { a: ComparedClaim; b: ComparedClaim; score: number }[] {
  const pairs: { a: ComparedClaim; b: ComparedClaim; score: number }[] = [];
  for (let i = 0; i < block.length; i++) {
    for (let j = i + 1; j < block.length; j++) {
      const a = block[i];
      const b = block[j];
      if (!a || !b) continue;
      const score = compareClaims(a, b);
      if (score >= sameClaimScore) pairs.push({ a, b, score });
    }
  }
  return pairs;
}

function commonEvent(group: ComparedClaim[]): string | null {
  return group.find((claim) => claim.event !== null)?.event ?? null;
}

function belongsTo(variants: MentionReference[], group: ComparedClaim[]): boolean {
  const owner = variants[0];
  return (
    owner !== undefined &&
    group.some((claim) => claim.articleId === owner.articleId && claim.quotes.includes(owner.index))
  );
}

function key(reference: MentionReference): string {
  return `${reference.articleId}:${reference.index}`;
}

function byReference(a: MentionReference, b: MentionReference): number {
  return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.index - b.index;
}
