import type { ArticleReading } from "#lib/domain/article.ts";
import type { CopyText } from "#lib/domain/copy-text.ts";
import type { ArticleCopy, CorpusArticle } from "#lib/domain/corpus.ts";
import { allMatches } from "#lib/text/all-matches.ts";
import { daysBetween } from "#lib/text/shift-day.ts";
import { hashWords } from "#lib/text/slugify.ts";

/** Words a shingle: five in a row are rarely the same by chance in two reports of one event. */
const shingleWords = 5;
/** The share of the shorter text's shingles that must stand in the other: quotations alone stay under it. */
const minContainment = 0.4;
const sameContainment = 0.9;
/** Of two texts so alike in length and words neither is an excerpt of the other. */
const sameLength = 0.9;

/** One shingle in so many is kept for looking copies up: the same ones of every text that has them. */
const sampling = 16;
/** A short text has few; these, its smallest, are kept in any case. */
const fewestSamples = 4;
/**
 * Which texts are looked at closer: those that share so much of the smaller sample, well under the share asked of all
 * shingles, and that came out so few days apart: wire copy is of its week. Where one does not say when, words that more
 * texts have are looked past, those of forms and stock sentences.
 */
export const nearCopies = { share: 0.15, days: 30, mostSharing: 200 };

function toCopyText({ id, reading }: CorpusArticle): CopyText {
  const { published, outlet } = reading.article;
  const { name, republishes } = outlet;
  const shingles = shinglesOf(reading);
  return { articleId: id, shingles, published: published.date, outlet: name, republishes };
}

/** The shingles of a text's story, each once, as signed 32-bit integers, sorted. */
export function shinglesOf({ article: { text, paragraphs } }: ArticleReading): Int32Array {
  const words = paragraphs.flatMap(({ start, end }) =>
    allMatches(text.slice(start, end).toLowerCase(), wordPattern).map(([word]) => word),
  );
  const shingles = new Set<number>();
  for (let i = 0; i + shingleWords <= words.length; i++)
    shingles.add(hashWords(words.slice(i, i + shingleWords).join(" ")));
  return Int32Array.from(shingles).sort();
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** A sample of a text's shingles by which its copies are looked up. @param shingles sorted, as is the answer */
export function sampleShingles(shingles: Int32Array): number[] {
  return [...shingles].filter((shingle, i) => i < fewestSamples || shingle % sampling === 0);
}

/** Whether two samples share so much, of what tells, that the texts are worth comparing. */
function mayBeCopies(
  a: readonly number[],
  b: readonly number[],
  tells: (shingle: number) => boolean,
): boolean {
  const known = new Set(a);
  const shared = b.filter((shingle) => known.has(shingle) && tells(shingle)).length;
  return shared > 0 && shared >= Math.min(a.length, b.length) * nearCopies.share;
}

/**
 * Stage 8: which text an article repeats, if any: the one of which it has most, of those that came before it.
 * In:      the text and others, in any order, among them all that it may be a copy of
 * Out:     ArticleCopy; null where it repeats none
 * Throws:  never
 */
export function findCopy(text: CopyText, others: CopyText[]): ArticleCopy | null {
  let best: Candidate | null = null;
  for (const original of others) {
    if (original.articleId === text.articleId || !isCopy(text, original)) continue;
    const copy = compareTexts(text, original);
    if (!copy) continue;
    if (!best || isBetter(text, { original, copy }, best)) best = { original, copy };
  }
  return best?.copy ?? null;
}

type Candidate = { original: CopyText; copy: ArticleCopy };

/** An order of all that a text may have been copied from, so that it does not matter which is met first. */
function isBetter(text: CopyText, a: Candidate, b: Candidate): boolean {
  if (a.copy.overlap !== b.copy.overlap) return a.copy.overlap > b.copy.overlap;
  const [creditsA, creditsB] = [credits(text, a.original), credits(text, b.original)];
  if (creditsA !== creditsB) return creditsA;
  const [dayA, dayB] = [a.original.published ?? "9999", b.original.published ?? "9999"];
  if (dayA !== dayB) return dayA < dayB;
  const [sizeA, sizeB] = [a.original.shingles.length, b.original.shingles.length];
  return sizeA === sizeB ? a.original.articleId < b.original.articleId : sizeA > sizeB;
}

/** All the copies among some articles, by article. Independent of the order of the articles. */
export function findCopies(articles: CorpusArticle[]): ArticleCopy[] {
  const texts = articles.map(toCopyText).sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  const samples = texts.map(({ shingles }) => sampleShingles(shingles));
  const holders = new Map<number, number[]>();
  samples.forEach((sample, at) => {
    for (const shingle of sample) {
      const known = holders.get(shingle);
      if (known) known.push(at);
      else holders.set(shingle, [at]);
    }
  });
  const isRare = (shingle: number) => (holders.get(shingle)?.length ?? 0) <= nearCopies.mostSharing;
  return texts.flatMap((text, at) => {
    const own = samples[at] ?? [];
    const near = new Set(own.flatMap((shingle) => holders.get(shingle) ?? []));
    const others = Array.from(near).flatMap((place) => {
      const [other, sample] = [texts[place], samples[place] ?? []];
      if (!other) return [];
      const apart =
        text.published && other.published ? Math.abs(daysBetween(text.published, other.published)) : null;
      if (apart !== null && apart > nearCopies.days) return [];
      return mayBeCopies(own, sample, apart === null ? isRare : () => true) ? [other] : [];
    });
    return findCopy(text, others) ?? [];
  });
}

function compareTexts(copy: CopyText, original: CopyText): ArticleCopy | null {
  const [sizeA, sizeB] = [copy.shingles.length, original.shingles.length];
  const smaller = Math.min(sizeA, sizeB);
  if (smaller === 0) return null;
  const shared = countShared(copy.shingles, original.shingles);
  const containment = shared / smaller;
  if (containment < minContainment) return null;
  const isAsLong = smaller / Math.max(sizeA, sizeB) > sameLength;
  const kind = containment >= sameContainment ? (isAsLong ? "same" : "excerpt") : "rewrite";
  const overlap = Math.round(containment * 100) / 100;
  return { articleId: copy.articleId, ofArticleId: original.articleId, kind, overlap };
}

/** Of two sorted lists. */
function countShared(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/** Who copied whom: who says so; the later one; on one day the shorter; else the greater id, so that the answer stays. */
function isCopy(a: CopyText, b: CopyText): boolean {
  const [creditsB, creditsA] = [credits(a, b), credits(b, a)];
  if (creditsB !== creditsA) return creditsB;
  if (a.published && b.published && a.published !== b.published) return a.published > b.published;
  if (a.shingles.length !== b.shingles.length) return a.shingles.length < b.shingles.length;
  return a.articleId > b.articleId;
}

function credits(copy: CopyText, original: CopyText): boolean {
  return copy.republishes !== null && copy.republishes === original.outlet;
}
