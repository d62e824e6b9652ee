import type { Span } from "#lib/domain/span.ts";

/** Whether two spans share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without white space at its ends; null where nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** The items whose span lies in `span`. `items` must be by start. */
export function itemsWithin<T extends { span: Span }>(items: T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstAtOrAfter(items, span.start); i < items.length; i++) {
    const item = items[i];
    if (!item || item.span.start >= span.end) break;
    if (item.span.end <= span.end) found.push(item);
  }
  return found;
}

/** The index of the first item that starts at or after `offset`. `items` must be by start. */
export function firstAtOrAfter<T extends { span: Span }>(items: T[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last item that starts at or before `offset`. `items` must be by start. */
export function lastStartingBy<T extends { span: Span }>(items: T[], offset: number): T | undefined {
  return items[firstAtOrAfter(items, offset + 1) - 1];
}

/** The last item that ends at or before `offset`. `items` must be by start and not overlap. */
export function lastBefore<T extends { span: Span }>(items: T[], offset: number): T | undefined {
  let index = firstAtOrAfter(items, offset) - 1;
  while (index >= 0 && (items[index]?.span.end ?? 0) > offset) index--;
  return items[index];
}

/** The spans by start, the longer first; a new list. */
export function sorted(spans: Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}
