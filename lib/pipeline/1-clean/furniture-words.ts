/** Reads names and dates out of furniture: the words of a piece, and a name's place in the text. */
import type { Span } from "#lib/domain/span.ts";
import type { FoundFurniture, FurnishedPage, NamedSpan } from "#lib/pipeline/1-clean/page.ts";

export type FurnitureWords = { words: string; at: number; end: number };

/** The pieces that one of the rules found, in order. */
export function wordsOf(page: FurnishedPage, ...rules: FoundFurniture["ruleId"][]): FurnitureWords[] {
  return page.furniture
    .filter(({ ruleId }) => rules.includes(ruleId))
    .map(({ span }) => ({ words: page.text.slice(span.start, span.end), at: span.start, end: span.end }));
}

/** A named group of a match (made with the flag d) as a name at its place. */
export function groupSpan(match: RegExpExecArray | null, group: string, at: number): NamedSpan | null {
  const place = match?.indices?.groups?.[group];
  const name = match?.groups?.[group];
  return place && name ? { name, span: { start: at + place[0], end: at + place[1] } as Span } : null;
}

/** The first result that is not null. */
export function firstOf<From, To>(items: From[], read: (item: From) => To | null): To | null {
  for (const item of items) {
    const result = read(item);
    if (result !== null) return result;
  }
  return null;
}
