/**
 * quotes/marks: what stands between quotation marks, whatever marks they are.
 * Match:     "…", “…”, ‘…’, '…', „…“, «…», ``…'', ''…'', “…“ (a mark the wrong way round), a quotation over paragraphs
 * Near miss: the apostrophes of "Russia's", "the allies' plans", "'em", feet and inches
 * Source:    punctuation of British and American news; the seeds have straight, curled and wrong-way marks
 * Order:     first: what is quoted is opaque to every rule after it
 */
import type { Span } from "#lib/domain/span.ts";
import { allMatches } from "#lib/text/all-matches.ts";

export type QuoteSpan = {
  /** The words inside the marks. */
  inner: Span;
  /** Marks and all. */
  outer: Span;
  /** No closing mark in its paragraph: it goes on in the next, or the mark was forgotten. */
  unclosed: boolean;
};

const anyMark = /["“”„«»‟‘’'`]/g;
const closesDouble = /["”“»]/;
/** A quotation longer than this that never closes is a stray mark. */
const maxUnclosedCodeUnits = 1500;
/** Marks further apart are no pair: one of them is stray. Ten times the longest quotation of news that we know. */
const maxQuoteCodeUnits = 10_000;

export function findQuoteSpans(text: string, paragraphs: Span[]): QuoteSpan[] {
  const found: QuoteSpan[] = [];
  for (const paragraph of paragraphs) scanParagraph(text, paragraph, found);
  return found;
}

/** The kinds of marks: one double mark, one single mark, two single ones for a double ("''…''" and "``…''"). */
type Open = { at: number; kind: "double" | "single" | "pair" };

function scanParagraph(text: string, paragraph: Span, found: QuoteSpan[]): void {
  const marks = marksIn(text, paragraph);
  if (marks.length === 0) return;
  let open: Open | null = null;
  const close = (end: number, width: number, unclosed: boolean) => {
    if (!open) return;
    const inner = { start: open.at + (open.kind === "pair" ? 2 : 1), end };
    const words = text.slice(inner.start, inner.end).trim();
    if (words.length > 1 && /[\p{L}\p{N}]/u.test(words))
      found.push({ inner, outer: { start: open.at, end: end + width }, unclosed });
    open = null;
  };
  const singles = closingSingles(text, paragraph, marks);
  const closes = new Set(singles);
  const lastSingle = singles.at(-1) ?? -1;
  let past = paragraph.start;
  for (const i of marks) {
    if (i < past) continue;
    const character = text.charAt(i);
    if (open && i - open.at > maxQuoteCodeUnits) open = null;
    const before = i > paragraph.start ? text.charAt(i - 1) : " ";
    const after = i + 1 < paragraph.end ? text.charAt(i + 1) : " ";
    const isPair = isPairAt(text, i, paragraph.end);
    if (!open) {
      open = opensAt(character, before, isPair ? text.charAt(i + 2) : after, isPair, lastSingle > i)
        ? { at: i, kind: isPair ? "pair" : /["“„«‟]/.test(character) ? "double" : "single" }
        : null;
      if (open && isPair) past = i + 2;
    } else if (open.kind === "pair") {
      // In "'a special case,'''" the last two close.
      if (isPair && character !== "`" && text.charAt(i + 2) !== "'") {
        close(i, 2, false);
        past = i + 2;
      }
    } else if (open.kind === "double") {
      if (closesDouble.test(character) && !(character === "“" && /\s/.test(before) && /\S/.test(after)))
        close(i, 1, false);
    } else if (closes.has(i) && !isPossessiveInside(text, i, singles)) close(i, 1, false);
  }
  if (open && open.kind !== "single" && paragraph.end - open.at <= maxUnclosedCodeUnits)
    close(paragraph.end, 0, true);
}

/** Looked for in the paragraph alone: from one without marks a search in the text would run on to the next that has some. */
function marksIn(text: string, { start, end }: Span): number[] {
  return allMatches(text.slice(start, end), anyMark).map((match) => start + match.index);
}

/** Two single marks side by side that stand for a double one. */
function isPairAt(text: string, at: number, end: number): boolean {
  const character = text.charAt(at);
  return (character === "'" || character === "`") && at + 1 < end && text.charAt(at + 1) === character;
}

/** Whether a quotation opens at a mark, by the characters on both sides of it. */
function opensAt(
  character: string,
  before: string,
  after: string,
  isPair: boolean,
  mayCloseSingle: boolean,
): boolean {
  if (isPair) return (character === "`" || /[\s([—–\-/:‘]/.test(before)) && /[^\s'`]|'/.test(after);
  if (/["“„«‟]/.test(character))
    return /\S/.test(after) && (/[“„«]/.test(character) || /[\s([—–\-/:‘']/.test(before));
  if (!/[\s([—–-]/.test(before)) return false;
  if (character === "‘") return /\S/.test(after);
  return /['’]/.test(character) && /[\p{L}\p{N}[…]/u.test(after) && mayCloseSingle && before !== "-";
}

/** Where a single mark may close a quotation: after a letter or a stop, before no letter. */
function closingSingles(text: string, paragraph: Span, marks: number[]): number[] {
  const ends: number[] = [];
  for (const i of marks) {
    if (i === paragraph.start || !/['’]/.test(text.charAt(i))) continue;
    if (
      /[\p{L}\p{N}.,!?…)\]%"”]/u.test(text.charAt(i - 1)) &&
      !/[\p{L}\p{N}]/u.test(i + 1 < paragraph.end ? text.charAt(i + 1) : " ")
    )
      ends.push(i);
  }
  return ends;
}

/** How far behind a possessive inside a quotation the closing mark is looked for: a sentence or two. */
const maxPossessiveCodeUnits = 400;

/** "the allies' plans': the first mark is a possessive, as a closing one with a stop before it follows before any new opening. */
function isPossessiveInside(text: string, at: number, ends: number[]): boolean {
  if (text.charAt(at - 1) !== "s" || !/^ [a-z]/.test(text.slice(at + 1, at + 3))) return false;
  const next = firstGreater(ends, at);
  if (next === undefined || next - at > maxPossessiveCodeUnits) return false;
  const between = text.slice(at + 1, next);
  return /[.,!?]$/.test(between) && !/[\s(]['‘]\p{L}/u.test(between);
}

/** The first of the ascending numbers that is greater; binary search. */
function firstGreater(ascending: number[], than: number): number | undefined {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= than) low = middle + 1;
    else high = middle;
  }
  return ascending[low];
}
