/**
 * Where the characters of a rewritten text came from. Offsets: UTF-16 code units, `[start, end)`.
 * A map is a list of edits by place; what lies between two edits was copied unit by unit.
 */
import type { Span } from "#lib/domain/span.ts";

/** `length` units of the result, from `at` on, stand for `sourceLength` units of the source, from `sourceAt` on. */
export type Edit = { at: number; length: number; sourceAt: number; sourceLength: number };
export type OffsetMap = Edit[];

/** The result of one pass over a text with the map back. */
export type Rewritten = { text: string; map: OffsetMap };

/** Replaces every match of the pattern by what `replace` gives. Linear; a match that stays the same is no edit. */
export function rewrite(source: string, pattern: RegExp, replace: (found: string) => string): Rewritten {
  const parts: string[] = [];
  const map: OffsetMap = [];
  let copied = 0;
  let length = 0;
  for (const match of source.matchAll(pattern)) {
    const found = match[0];
    const put = replace(found);
    if (put === found) continue;
    parts.push(source.slice(copied, match.index), put);
    length += match.index - copied;
    if (put.length !== found.length || found.length > 1) {
      map.push({ at: length, length: put.length, sourceAt: match.index, sourceLength: found.length });
    }
    length += put.length;
    copied = match.index + found.length;
  }
  if (parts.length === 0) return { text: source, map };
  parts.push(source.slice(copied));
  return { text: parts.join(""), map };
}

/**
 * The stretch of the source that a stretch of the result came from. Units that were dropped at its edges stay out; a
 * stretch that cuts through an edit takes the whole of the edit's source.
 */
export function sourceSpan(map: OffsetMap, span: Span): Span {
  return { start: sourceOf(map, span.start).start, end: sourceOf(map, span.end - 1).end };
}

/** The source units that one unit of the result came from. */
function sourceOf(map: OffsetMap, offset: number): { start: number; end: number } {
  const edit = lastEditUpTo(map, offset);
  if (!edit) return { start: offset, end: offset + 1 };
  const inside = offset < edit.at + edit.length;
  if (inside) return { start: edit.sourceAt, end: edit.sourceAt + edit.sourceLength };
  const start = edit.sourceAt + edit.sourceLength + (offset - edit.at - edit.length);
  return { start, end: start + 1 };
}

/** Binary search: the last edit that begins at or before the offset. Of several at one place the last one counts. */
function lastEditUpTo(map: OffsetMap, offset: number): Edit | undefined {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return map[low - 1];
}
