/**
 * Fixes the coordinates: the text that every later stage points into, and the way back to the original.
 * Lines end in \n; NFC; well-formed; no control, zero-width or direction characters; every space is the plain one.
 */
import type { Span } from "#lib/domain/span.ts";
import { type OffsetMap, rewrite, sourceSpan } from "#lib/text/offset-map.ts";

export type NormalizedText = { text: string; toOriginal: (span: Span) => Span };

/** Line ends of all systems, with Unicode's own, the vertical tab and the page break of printed agency copy. */
const lineEnds = "\\r\\n?|[\\v\\f\\u0085\\u2028\\u2029]";
/** Tab and every space of Unicode's class Zs but the plain one. */
const spaces = "[\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
/** Control characters, the soft hyphen, zero-width characters, marks of direction (UAX #9), the byte order mark. */
const dropped =
  "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff]";
const strays = new RegExp(`${lineEnds}|${spaces}|${dropped}+`, "g");
const isLineEnd = new RegExp(`^(?:${lineEnds})$`);
const isSpace = new RegExp(`^${spaces}$`);

/**
 * A stretch that NFC may change: a character with what can join it. Nothing but marks and the vowels and finals of
 * Hangul composes with what stands before it (UAX #15), so the stretches can be normalised one by one.
 */
const composable =
  /[^\0-\u02ff]?[\p{M}\u1160-\u11ff]+|[^\0-\u02ff]|[\0-\u02ff](?=[\p{M}\u1160-\u11ff])[\p{M}\u1160-\u11ff]*/gu;

/** @returns the text, and a function from a span of it to the span of the original that it came from */
export function normalizeText(original: string): NormalizedText {
  const wellFormed = original.toWellFormed();
  const plain = rewrite(wellFormed, strays, (found) =>
    isLineEnd.test(found) ? "\n" : isSpace.test(found) ? " " : "",
  );
  const isComposed = plain.text.normalize("NFC") === plain.text;
  const composed = isComposed
    ? { text: plain.text, map: [] as OffsetMap }
    : rewrite(plain.text, composable, (found) => found.normalize("NFC"));
  return { text: composed.text, toOriginal: (span) => sourceSpan(plain.map, sourceSpan(composed.map, span)) };
}
