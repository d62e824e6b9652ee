/** Stretches of a block from a sentence's beginning that matches to that sentence's end. For furniture inside a line. */
import type { Span } from "#lib/domain/span.ts";
import type { Block } from "#lib/pipeline/1-clean/page.ts";

/** A sentence of furniture longer than this is none. */
const longestCodeUnits = 300;
/** A full stop with white space or the end after it; "RT.com" and "U.S." inside go on. */
const sentenceEnd = /(?<!\b\p{Lu})[.!?…]+["”’)\]]*(?= |$)/gu;

/** @param opening must match at the sentence's first letter; a sentence begins the block or follows a full stop */
export function sentencesMatching(block: Block, opening: RegExp): Span[] {
  const starts = [
    0,
    ...Array.from(block.text.matchAll(sentenceEnd), (match) => match.index + match[0].length + 1),
  ];
  const anchored = new RegExp(`(?:${opening.source})`, `${opening.flags.replace(/[gy]/g, "")}y`);
  return starts.flatMap((start, i) => {
    anchored.lastIndex = start;
    if (!anchored.test(block.text)) return [];
    const end = Math.min((starts[i + 1] ?? block.text.length + 1) - 1, block.text.length);
    return end - start > longestCodeUnits ? [] : [{ start: block.start + start, end: block.start + end }];
  });
}
