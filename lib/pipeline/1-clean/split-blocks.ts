/** Splits a text into its lines, and joins lines again that were wrapped at a fixed width. */
import type { Block } from "#lib/pipeline/1-clean/page.ts";

/** Widths at which mail, agency copy and text dumps are wrapped; typewriter and terminal widths lie between. */
const narrowestWrap = 55;
const widestWrap = 100;
/** Fewer pairs of lines than this prove nothing. */
const fewestPairs = 3;
/** The share of lines that must break off in mid-sentence near the width. */
const wrappedShare = 0.6;

const endsSentence = /[.!?:…]["'”’»)\]]*$/;

/** Linear in the text's length. */
export function splitBlocks(text: string): Block[] {
  const lines = splitLines(text);
  return areWrapped(lines) ? joinWrapped(text, lines) : lines;
}

function splitLines(text: string): Block[] {
  const lines: Block[] = [];
  let gap = 0;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf("\n", at);
    const stop = newline < 0 ? text.length : newline;
    const raw = text.slice(at, stop);
    const content = raw.trim();
    if (content === "") gap++;
    else {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ start: at + indent, end: at + indent + content.length, text: content, gap, indent });
      gap = 0;
    }
    at = stop + 1;
  }
  return lines;
}

/** Whether most lines that have a neighbour below break off near one width without ending a sentence. */
function areWrapped(lines: Block[]): boolean {
  const upper = lines.filter((_, i) => lines[i + 1]?.gap === 0);
  if (upper.length < fewestPairs || lines.some((line) => line.text.length > widestWrap)) return false;
  const broken = upper.filter((line) => line.text.length >= narrowestWrap && !endsSentence.test(line.text));
  return broken.length >= upper.length * wrappedShare;
}

function joinWrapped(text: string, lines: Block[]): Block[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const blocks: Block[] = [];
  let previous: Block | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (
      block &&
      previous &&
      line.gap === 0 &&
      !opensIndented(previous, line) &&
      runsOn(previous.text, line.text, width)
    ) {
      block.end = line.end;
    } else blocks.push({ ...line });
    previous = line;
  }
  return blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) }));
}

/** Agency copy without empty lines sets a paragraph's first line in. */
function opensIndented(previous: Block, line: Block): boolean {
  return line.indent >= 2 && line.indent > previous.indent;
}

/** A line runs on unless the next line's first word would have had room beside it. */
function runsOn(line: string, next: string, width: number): boolean {
  const firstWord = next.split(" ", 1)[0] ?? "";
  const hadRoom = line.length + 1 + firstWord.length < width - 10;
  return !hadRoom || (!endsSentence.test(line) && /^\p{Ll}/u.test(next));
}
