/** What stage 1 could not decide or will not read. */
import type { CleanArticle } from "#lib/domain/article.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import { findStamps } from "#lib/pipeline/1-clean/stamps.ts";

/** An element's opening or closing tag. */
const tag =
  /<\/?(?:p|div|span|a|br|html|head|body|script|style|img|ul|li|h[1-6]|table|article|section|strong|em|b|i)\b[^<>]{0,300}>/gi;
/** Fewer than this may be a text that speaks of HTML. */
const fewestTags = 3;

export function findIssues(article: CleanArticle): ReadingIssue[] {
  const issues: ReadingIssue[] = [];
  if (article.paragraphs.length === 0) {
    issues.push({
      ruleId: "clean/no-text",
      span: null,
      reason: "Nothing but furniture, or nothing at all: there is no story to read.",
      severity: "unread",
    });
  }
  if (article.language !== null && article.language !== "en") {
    issues.push({
      ruleId: "clean/not-english",
      span: null,
      reason: `The text is in another language (${article.language}). It is kept and not read.`,
      severity: "unread",
    });
  }
  const tags = article.text.match(tag)?.length ?? 0;
  if (tags >= fewestTags) {
    issues.push({
      ruleId: "clean/html-as-text",
      span: null,
      reason: `The text holds ${tags} HTML tags: it came as a page's source.`,
      severity: "note",
    });
  }
  const { span, basis } = article.published;
  if (basis === "stated" && span && findStamps(article.text, span.start, span.end)[0]?.isAmbiguous) {
    issues.push({
      ruleId: "clean/ambiguous-date",
      span,
      reason: "Day and month could be the other way round; the day was taken to come first.",
      severity: "doubt",
    });
  }
  return issues;
}
