/**
 * Stage 1: fix the coordinates, and part the story from what stands around it.
 * In:      RawArticle, Lexicon
 * Out:     CleanArticle: normalised text; furniture by kind, by start, not overlapping; title, paragraphs; outlet,
 *          author and day of publication, each with its evidence and basis
 * Offsets: UTF-16 code units into CleanArticle.text, [start, end); Furniture.originalSpan into CleanArticle.original
 * Issues:  clean/not-english, clean/no-text, clean/html-as-text, clean/ambiguous-date
 * Throws:  never on an article's text
 */
import type { CleanArticle, Publication, RawArticle } from "#lib/domain/article.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import { detectLanguage } from "#lib/pipeline/1-clean/detect-language.ts";
import { findFurniture, storyOf } from "#lib/pipeline/1-clean/find-furniture.ts";
import { findIssues } from "#lib/pipeline/1-clean/find-issues.ts";
import { findHeadings } from "#lib/pipeline/1-clean/find-title.ts";
import { firstOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { normalizeText } from "#lib/pipeline/1-clean/normalize-text.ts";
import type { FurnishedPage, OutletLexicon, Page } from "#lib/pipeline/1-clean/page.ts";
import { readOutlet } from "#lib/pipeline/1-clean/read-outlet.ts";
import { authorRules, publishedRules } from "#lib/pipeline/1-clean/rules/index.ts";
import { splitBlocks } from "#lib/pipeline/1-clean/split-blocks.ts";

export function cleanArticle(
  raw: RawArticle,
  lexicon: OutletLexicon,
): { article: CleanArticle; issues: ReadingIssue[] } {
  const { text, toOriginal } = normalizeText(raw.text);
  const page: Page = { text, blocks: splitBlocks(text), lexicon };
  const furniture = findFurniture(page);
  const story = storyOf(page, furniture);
  const furnished: FurnishedPage = { ...page, furniture, story };
  const linkAfter = new Set(
    furniture.filter(({ ruleId }) => ruleId === "clean/full-article-link").map(({ span }) => span.start),
  );
  const headings = findHeadings(text, story, ({ end }) => linkAfter.has(end) || linkAfter.has(end + 1));
  const author = firstOf(authorRules, (rule) => rule(furnished));
  const article: CleanArticle = {
    source: raw.source,
    original: raw.text,
    text,
    language: detectLanguage(story[0] ? text.slice(story[0].start) : text),
    ...headings,
    furniture: furniture.map((piece) => ({ ...piece, originalSpan: toOriginal(piece.span) })),
    paragraphs: story,
    outlet: readOutlet(furnished, raw.given.outlet),
    author,
    published: readPublished(furnished, raw.given.published),
  };
  return { article, issues: findIssues(article) };
}

function readPublished(page: FurnishedPage, given: string | null): Publication {
  if (given !== null)
    return { date: given, time: null, basis: "given", span: null, ruleId: null, reason: null };
  const found = firstOf(publishedRules, (rule) => rule(page));
  return found ?? { date: null, time: null, basis: "unknown", span: null, ruleId: null, reason: null };
}
