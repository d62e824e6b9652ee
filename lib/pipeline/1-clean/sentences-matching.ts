/** Stretches of a block from a sentence's beginning that matches to that sentence's end. For furniture inside a line. */
import type { Span } from "#lib/domain/span.ts";
import type { Block } from "#lib/pipeline/1-clean/page.ts";
import { allMatches } from "#lib/text/all-matches.ts";

/** A sentence of furniture longer than this is none. */
const longestCodeUnits = 300;
/** A full stop with white space or the end after it; "RT.com" and "U.S." inside go on. What is looked for first is rare. */
const sentenceEnd = /[.!?…](?<!\b\p{Lu}[.!?…])[.!?…]*["”’)\]]*(?= |$)/gu;

/** Several rules ask for the same block's sentences; they live as long as the block. */
const startsOf = new WeakMap<Block, number[]>();

/** @param opening sticky; must match at the sentence's first letter; a sentence begins the block or follows a full stop */
export function sentencesMatching(block: Block, opening: RegExp): Span[] {
  const starts = sentenceStarts(block);
  const found: Span[] = [];
  starts.forEach((start, i) => {
    opening.lastIndex = start;
    if (!opening.test(block.text)) return;
    const end = Math.min((starts[i + 1] ?? block.text.length + 1) - 1, block.text.length);
    if (end - start <= longestCodeUnits) found.push({ start: block.start + start, end: block.start + end });
  });
  return found;
}

function sentenceStarts(block: Block): number[] {
  const known = startsOf.get(block);
  if (known) return known;
  const starts = [0];
  for (const match of allMatches(block.text, sentenceEnd)) starts.push(match.index + match[0].length + 1);
  startsOf.set(block, starts);
  return starts;
}
