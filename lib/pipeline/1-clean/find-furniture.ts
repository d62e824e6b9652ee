/** Runs the rules over a page, in their order, and parts what is furniture from what is the story. */
import type { Span } from "#lib/domain/span.ts";
import { isProse } from "#lib/pipeline/1-clean/is-prose.ts";
import type { Block, FoundFurniture, FurnitureRule, Page } from "#lib/pipeline/1-clean/page.ts";
import { furnitureRules, headRules, leftoverRules } from "#lib/pipeline/1-clean/rules/index.ts";
import { Taken } from "#lib/pipeline/1-clean/taken.ts";
import { trimSpan } from "#lib/text/span-helpers.ts";

/** Bylines, stamps and datelines stand above the third paragraph, and hardly below so many lines of whatever kind. */
const headBlocks = 30;
const headParagraphs = 3;
/** Pieces that may stand one after another before a lead. */
const mostPieces = 5;

type Search = { page: Page; taken: Taken; found: FoundFurniture[] };

/** @returns furniture by start, not overlapping */
export function findFurniture(page: Page): FoundFurniture[] {
  const search: Search = { page, taken: new Taken(page.text.length), found: [] };
  for (const rule of furnitureRules) for (const span of rule.find(page)) add(search, rule, span);
  findHeadPieces(search);
  const blocks = page.blocks.filter((block) => !search.taken.covers(block));
  for (const rule of leftoverRules)
    for (const span of rule.find({ ...page, blocks })) add(search, rule, span);
  return search.found.sort((one, other) => one.span.start - other.span.start);
}

function findHeadPieces(search: Search): void {
  let isFirst = true;
  let paragraphs = 0;
  for (const block of search.page.blocks.slice(0, headBlocks)) {
    if (paragraphs === headParagraphs) break;
    if (search.taken.has(block.start)) continue;
    if (findPiecesOf(block, search, isFirst) < block.end) isFirst = false;
    if (isProse(block)) paragraphs++;
  }
}

/** @returns where the block's own text begins */
function findPiecesOf(block: Block, search: Search, isFirst: boolean): number {
  const { page } = search;
  let at = block.start;
  for (let piece = 0; piece < mostPieces && at < block.end; piece++) {
    const text = page.text.slice(at, block.end);
    const match = headRules
      .map((rule) => ({ rule, length: rule.matchAt(page, text, isFirst) }))
      .find(({ length }) => length > 0);
    if (!match) break;
    add(search, match.rule, { start: at, end: at + text.slice(0, match.length).trimEnd().length });
    at += match.length;
    while (page.text[at] === " ") at++;
  }
  return at;
}

function add(
  { page, taken, found }: Search,
  rule: Pick<FurnitureRule, "id" | "kind">,
  { start, end }: Span,
): void {
  const free = taken.take({ start, end });
  const span = free && trimSpan(page.text, free);
  if (span) found.push({ span, kind: rule.kind, ruleId: rule.id });
}

/** The blocks without their furniture, trimmed; a block with furniture in its middle becomes two. */
export function storyOf(page: Page, furniture: FoundFurniture[]): Span[] {
  const story: Span[] = [];
  let next = 0;
  for (const block of page.blocks) {
    while ((furniture[next]?.span.end ?? Infinity) <= block.start) next++;
    let at = block.start;
    for (let i = next; (furniture[i]?.span.start ?? Infinity) < block.end; i++) {
      const span = furniture[i]?.span ?? block;
      pushTrimmed(page.text, at, Math.min(span.start, block.end), story);
      at = Math.max(at, span.end);
    }
    pushTrimmed(page.text, at, block.end, story);
  }
  return story;
}

/** A piece of the story has a letter or a digit: between two pieces of furniture a mark may be left alone. */
function pushTrimmed(text: string, start: number, end: number, story: Span[]): void {
  const span = start < end ? trimSpan(text, { start, end }) : null;
  if (span && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) story.push(span);
}
