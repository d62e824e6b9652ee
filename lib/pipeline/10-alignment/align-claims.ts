import type { ArticleReading } from "#lib/domain/article.ts";
import type { ClaimMention } from "#lib/domain/claim.ts";
import type { CorpusArticle, CorpusClaim, CorpusEvent, MentionReference } from "#lib/domain/corpus.ts";
import type { EventType } from "#lib/domain/event.ts";
import { contentOfClaim } from "#lib/pipeline/10-alignment/content-of-claim.ts";
import { readConcepts } from "#lib/pipeline/10-alignment/read-concepts.ts";
import type { ComparedClaim } from "#lib/pipeline/10-alignment/rules/compare-claims.ts";
import { groupQuotes, toUtterance, type Utterance } from "#lib/pipeline/10-alignment/rules/group-quotes.ts";
import { joinClaims } from "#lib/pipeline/10-alignment/rules/join-claims.ts";
import { wordClaim } from "#lib/pipeline/10-alignment/rules/word-claim.ts";
import { rememberBy } from "#lib/text/remember-by.ts";
import { shortHash, slugify } from "#lib/text/slugify.ts";
import { contains } from "#lib/text/span-helpers.ts";

/**
 * Stage 10: which claim mentions, in which articles, make one claim, and which quotations give one utterance.
 * In:      CorpusArticle[], CorpusEvent[]
 * Out:     CorpusClaim[] by slug; every mention is in one
 * Independent of the order of the articles. It is the loop of alignEvent over the events, and what is left stands alone.
 */
export function alignClaims(articles: CorpusArticle[], events: CorpusEvent[]): CorpusClaim[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const homes = homesOf(events.map(toHomeEvent));
  const claims = events.flatMap((event) => {
    const own = [...tellersOf(event)].flatMap((id) => byId.get(id) ?? []);
    return alignEvent(
      event,
      own,
      new Set(own.filter(({ id }) => homes.get(id) === event.slug).map(({ id }) => id)),
    );
  });
  const taken = new Set(claims.flatMap(({ mentions }) => mentions.map(referenceOf)));
  const alone = articles.flatMap((article) =>
    article.reading.claims.flatMap((_, index) =>
      taken.has(`${article.id}:${index}`) ? [] : [claimAlone(article, index)],
    ),
  );
  return [...claims, ...alone].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/**
 * The claims of one event. Nothing but the event and the articles that tell it goes in, so that one event can be put together again
 * without the others.
 * @param articles those that tell of the event
 * @param atHome   those of them whose claims without an event are compared here (homesOf)
 */
export function alignEvent(
  event: CorpusEvent,
  articles: CorpusArticle[],
  atHome: ReadonlySet<string>,
): CorpusClaim[] {
  const mentioned = new Set(event.mentions.map(referenceOf));
  const compared: ComparedClaim[] = [];
  const utterances: Utterance[] = [];
  for (const article of [...articles].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    article.reading.claims.forEach(({ eventIndex }, index) => {
      const isOwn =
        eventIndex === null ? atHome.has(article.id) : mentioned.has(`${article.id}:${eventIndex}`);
      if (!isOwn) return;
      const claim = toCompared(article, index, mentioned);
      compared.push(claim);
      utterances.push(
        ...claim.quotes.flatMap((quote) => toUtterance(article.id, quote, article.reading) ?? []),
      );
    });
  }
  const groups = groupQuotes(utterances);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((one) => [referenceOf(one), at] as const)));
  for (const claim of compared)
    claim.utterances = claim.quotes.flatMap((index) => groupOf.get(referenceOf({ ...claim, index })) ?? []);
  const readings = new Map(articles.map(({ id, reading }) => [id, reading]));
  return joinClaims(compared).map((members) => {
    const text = wordClaim(members, readings);
    const held = new Set(members.flatMap((claim) => claim.utterances));
    return {
      slug: slugOfClaim(text, members[0] as ComparedClaim),
      text,
      event: event.slug,
      mentions: members.map(({ articleId, index }) => ({ articleId, index })),
      quoteVariants: groups
        .filter((group, at) => held.has(at) && belongsTo(group, members))
        .map((group) => group.map(({ articleId, index }) => ({ articleId, index })).sort(byReference)),
    };
  });
}

/**
 * Where the claims without an event of each article are compared: with the event of its own that the most articles tell, for there
 * they meet the most texts. Numbers of articles count in powers of two, so that one more seldom moves anything; of equal ones
 * the event that the article is mainly about, then the first by slug.
 */
export function homesOf(events: readonly HomeEvent[]): Map<string, string> {
  const best = new Map<string, { slug: string; size: number; isLead: boolean }>();
  for (const { slug, tellers, leadOf, texts } of events) {
    const size = Math.floor(Math.log2(Math.max(1, texts)));
    for (const id of tellers) {
      const candidate = { slug, size, isLead: leadOf.includes(id) };
      const known = best.get(id);
      if (!known || isBetterHome(candidate, known)) best.set(id, candidate);
    }
  }
  return new Map([...best].map(([id, { slug }]) => [id, slug]));
}

/** `texts`: how many tell of it in all. `tellers`: those of them that a home is looked for. */
export type HomeEvent = { slug: string; tellers: Iterable<string>; leadOf: readonly string[]; texts: number };

type Home = { slug: string; size: number; isLead: boolean };

function isBetterHome(a: Home, b: Home): boolean {
  if (a.size !== b.size) return a.size > b.size;
  if (a.isLead !== b.isLead) return a.isLead;
  return a.slug < b.slug;
}

/** An event of which all tellers are at hand. */
export function toHomeEvent(event: CorpusEvent): HomeEvent {
  const tellers = tellersOf(event);
  return { slug: event.slug, tellers, leadOf: event.leadOf, texts: tellers.size };
}

/** The articles that tell of an event, or are mainly about it. */
function tellersOf(event: Pick<CorpusEvent, "mentions" | "leadOf">): Set<string> {
  return new Set([...event.mentions.map(({ articleId }) => articleId), ...event.leadOf]);
}

/** A claim is read once, however often its event is put together anew. */
const conceptsIn = rememberBy((reading: ArticleReading) =>
  rememberBy((claim: ClaimMention) =>
    readConcepts(reading, contentOfClaim(claim, reading), claim.speaker && claim.cue),
  ),
);

function toCompared(article: CorpusArticle, index: number, mentioned: ReadonlySet<string>): ComparedClaim {
  const { reading, id } = article;
  const claim = reading.claims[index] as ComparedClaim["claim"];
  return {
    articleId: id,
    index,
    claim,
    concepts: conceptsIn(reading)(claim),
    tells: toldBy(article, index, mentioned),
    utterances: [],
    quotes: reading.quotes.flatMap((quote, at) => (contains(claim.span, quote.span) ? [at] : [])),
  };
}

/** The type of the event that a claim tells: it holds the words that the event was read from, and those of no other event. */
function toldBy(
  { id, reading }: CorpusArticle,
  index: number,
  mentioned: ReadonlySet<string>,
): EventType | null {
  const span = reading.claims[index]?.span;
  const told = reading.events.flatMap((event, at) =>
    span && contains(span, event.triggerSpan) ? [{ event, at }] : [],
  );
  const [only] = told;
  return told.length === 1 && only && mentioned.has(`${id}:${only.at}`) ? only.event.type : null;
}

function claimAlone(article: CorpusArticle, index: number): CorpusClaim {
  const claim = toCompared(article, index, new Set());
  const text = wordClaim([claim], new Map([[article.id, article.reading]]));
  return {
    slug: slugOfClaim(text, claim),
    text,
    event: null,
    mentions: [{ articleId: article.id, index }],
    quoteVariants: [],
  };
}

/** An address that no other claim and no other event has a part in: a mention is in one claim only. */
function slugOfClaim(text: string, first: MentionReference): string {
  return `${slugify(text, 60)}-${shortHash(referenceOf(first))}`;
}

/** A group of renderings stands with the claim that holds the first of them. */
function belongsTo(group: Utterance[], members: ComparedClaim[]): boolean {
  const [owner] = [...group].sort(byReference);
  return (
    owner !== undefined &&
    members.some((claim) => claim.articleId === owner.articleId && claim.quotes.includes(owner.index))
  );
}

function referenceOf({ articleId, index }: MentionReference): string {
  return `${articleId}:${index}`;
}

function byReference(a: MentionReference, b: MentionReference): number {
  return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.index - b.index;
}
