/**
 * What the font of drawn pictures has (the one that comes with Next, Geist: Latin and Cyrillic). Anything else would
 * send the drawing library out for a font.
 */
const NOT_DRAWABLE =
  /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u0113\u0116-\u012b\u012e-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u017e\u0400-\u045f\u0490-\u0493\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026]+/gu;

/** Shown by nothing: controls, marks of direction, joiners, the parts of an emoji. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{M}]+/gu;

/** A text on one line as a picture can show it: letters that the font lacks lose their accents, or leave an ellipsis. */
export function drawableText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(NOT_DRAWABLE, (run) => run.normalize("NFKD").replace(INVISIBLE, "").replace(NOT_DRAWABLE, "…"))
    .replace(/ {2,}/g, " ")
    .trim();
}
