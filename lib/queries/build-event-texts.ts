import type { EventTextView } from "#lib/domain/views/event-view.ts";
import type { EventArticleRow, EventRow } from "#lib/queries/event-rows.ts";
import { byPublication, isoDay, type TextNumbers, toTextView } from "#lib/queries/text-view.ts";

/** The columns of the comparison: an event's texts in order of publication. */
export function buildEventTexts(
  event: EventRow,
  articles: readonly EventArticleRow[],
  numbers: TextNumbers,
): EventTextView[] {
  const firstDay = event.fromDate === null ? null : isoDay(event.fromDate);
  return articles
    .map((article): EventTextView => {
      const text = toTextView(article, numbers);
      return {
        text,
        headline: headlineOf(article),
        lead: leadOf(article),
        republishes: article.republishes,
        copyOf: article.copies.map(({ kind, ofArticle }) => ({ kind, text: toTextView(ofArticle, numbers) })),
        statements: statementsIn(event, article.id),
        before: firstDay !== null && text.published.date !== null && text.published.date < firstDay,
        isMainlyAbout: event.coverage.some((row) => row.articleId === article.id && row.lead),
        publishedReason: article.publishedReason ?? article.inferredDate?.reason ?? null,
      };
    })
    .sort((a, b) => byPublication(a.text, b.text));
}

function statementsIn(event: EventRow, articleId: string): number {
  return event.claims
    .flatMap(({ appearances }) => appearances)
    .filter(({ mention }) => mention.articleId === articleId).length;
}

function headlineOf(article: EventArticleRow): string | null {
  return sliceOf(article.text, article.titleStart, article.titleEnd);
}

/** The standfirst, else the first sentence of the story. */
function leadOf(article: EventArticleRow): string | null {
  const standfirst = sliceOf(article.text, article.standfirstStart, article.standfirstEnd);
  if (standfirst !== null) return standfirst;
  const [paragraph] = article.paragraphs;
  if (paragraph === undefined) return null;
  const titleEnd = article.titleEnd ?? 0;
  const sentence = article.sentences.find(({ start }) => start >= paragraph.start && start >= titleEnd);
  return sentence
    ? sliceOf(article.text, sentence.start, sentence.end)
    : sliceOf(article.text, paragraph.start, paragraph.end);
}

/** Offsets are JavaScript's own: UTF-16 code units. */
export function sliceOf(text: string, start: number | null, end: number | null): string | null {
  if (start === null || end === null) return null;
  const words = text.slice(start, end).trim();
  return words === "" ? null : words;
}
