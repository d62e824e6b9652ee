import type { Span } from "#lib/domain/span.ts";

export type ArticleBlock = { kind: "title" | "standfirst" | "paragraph" | "aside"; span: Span };

/**
 * Cuts an article's text into the blocks that a page draws, in order: its title, its standfirst, the paragraphs of the
 * story, and whatever stands between them (`aside`: furniture, for the most part), a block a line.
 * Offsets: UTF-16 code units into `text`. Blocks do not overlap, and every character but white space is in one.
 */
export function articleBlocks(
  text: string,
  known: { title: Span | null; standfirst: Span | null; paragraphs: readonly Span[] },
): ArticleBlock[] {
  const named: ArticleBlock[] = [
    ...(known.title ? [{ kind: "title" as const, span: known.title }] : []),
    ...(known.standfirst ? [{ kind: "standfirst" as const, span: known.standfirst }] : []),
    ...known.paragraphs.map((span) => ({ kind: "paragraph" as const, span })),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  // Where a paragraph holds the title, as in a text of one line, the title comes first and the paragraph is what is left.
  const titles = named.filter((block) => block.kind !== "paragraph");
  const pieces = named.flatMap((block) => (block.kind === "paragraph" ? subtract(block, titles) : [block]));
  pieces.sort((a, b) => a.span.start - b.span.start);

  const blocks: ArticleBlock[] = [];
  let reached = 0;
  for (const piece of pieces) {
    const start = Math.max(piece.span.start, reached);
    if (start >= piece.span.end) continue;
    blocks.push(...asides(text, reached, start));
    blocks.push(...trimmed(text, { kind: piece.kind, span: { start, end: piece.span.end } }));
    reached = piece.span.end;
  }
  return [...blocks, ...asides(text, reached, text.length)];
}

function subtract(block: ArticleBlock, holes: readonly ArticleBlock[]): ArticleBlock[] {
  return holes.reduce<ArticleBlock[]>(
    (parts, hole) =>
      parts.flatMap((part) => {
        if (hole.span.end <= part.span.start || hole.span.start >= part.span.end) return [part];
        const before = { ...part, span: { start: part.span.start, end: hole.span.start } };
        const after = { ...part, span: { start: hole.span.end, end: part.span.end } };
        return [before, after].filter(({ span }) => span.start < span.end);
      }),
    [block],
  );
}

function asides(text: string, start: number, end: number): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let lineStart = start;
  for (const line of text.slice(start, end).split("\n")) {
    blocks.push(
      ...trimmed(text, { kind: "aside", span: { start: lineStart, end: lineStart + line.length } }),
    );
    lineStart += line.length + 1;
  }
  return blocks;
}

/** The block without white space at its ends; none where there is nothing else. */
function trimmed(text: string, block: ArticleBlock): ArticleBlock[] {
  const words = text.slice(block.span.start, block.span.end);
  const start = block.span.start + (words.length - words.trimStart().length);
  const end = block.span.start + words.trimEnd().length;
  return start < end ? [{ kind: block.kind, span: { start, end } }] : [];
}
