/** Which rules may find something in which window, told by how its words begin: one look a word for all rules together. */
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import type { TimeRule } from "#lib/pipeline/3-times/time-rule.ts";
import { rememberWords, type WordForm } from "#lib/text/word-forms.ts";

/** Half of a mask's bits tell which rules have one of `any` in a window, the other half which have one of `and`. */
const bitsOfHalf = 16;
const lettersOfOpening = 3;

/**
 * @param tokens @param windows both by start, not overlapping
 * @returns for each window a mask whose lower bits stand for the rules, in their order, that may match there
 */
export function hintWindows(tokens: Token[], windows: Span[], rules: readonly TimeRule[]): Uint32Array {
  const masks = new Uint32Array(windows.length);
  const bitsOfWord = openedBy(rules);
  let window = 0;
  for (const token of tokens) {
    while (window < windows.length && (windows[window]?.end ?? 0) <= token.span.start) window++;
    if (window === windows.length) break;
    const found = bitsOfWord(token);
    if (found !== 0) masks[window] = ((masks[window] ?? 0) | found) >>> 0;
  }
  return masks.map((mask) => mask & (mask >>> bitsOfHalf));
}

/** The bits of the rules that a word in small letters hints at. */
function openedBy(rules: readonly TimeRule[]): (word: WordForm) => number {
  const known = compiled.get(rules);
  if (known) return known;
  const bits = bitsOf(rules);
  const digitBits = bits.get("#") ?? 0;
  const look = rememberWords(({ lower: word }) => {
    const opened = bits.get(word.slice(0, lettersOfOpening)) ?? 0;
    return hasDigit(word) ? opened | digitBits : opened;
  });
  compiled.set(rules, look);
  return look;
}

/** Each opening with the bits of the rules that it hints at. */
function bitsOf(rules: readonly TimeRule[]): Map<string, number> {
  if (rules.length > bitsOfHalf) throw new RangeError("more rules of time than a mask has bits for");
  const bits = new Map<string, number>();
  const add = (opening: string, bit: number) => bits.set(opening, (bits.get(opening) ?? 0) | (1 << bit));
  rules.forEach(({ hint }, i) => {
    for (const opening of hint.any) add(opening, i);
    for (const opening of hint.and ?? hint.any) add(opening, i + bitsOfHalf);
  });
  return bits;
}

const compiled = new WeakMap<readonly TimeRule[], (word: WordForm) => number>();

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
