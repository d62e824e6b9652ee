import type { ArticleReading } from "#lib/domain/article.ts";
import type { Span } from "#lib/domain/span.ts";
import { AppError } from "#lib/errors/app-error.ts";

type Mark = { ruleId: string; span: Span | null; words: string | null };

/**
 * Holds every mark of a reading against the text before it is stored: what cannot be pointed at is not kept.
 * Offsets: UTF-16 code units into the reading's text, those of furniture also into its original.
 * Throws: AppError INTERNAL naming the rule: a mark beside its words is a fault of the pipeline, never of the article
 */
export function verifyMarks(reading: ArticleReading): void {
  const { text, original } = reading.article;
  for (const mark of marksOf(reading)) verifyMark(text, mark);
  for (const { ruleId, originalSpan } of reading.article.furniture) {
    verifyMark(original, { ruleId, span: originalSpan, words: null });
  }
}

function verifyMark(text: string, { ruleId, span, words }: Mark): void {
  if (span === null) return;
  const found = text.slice(span.start, span.end);
  const isInside = span.start >= 0 && span.start < span.end && span.end <= text.length;
  if (isInside && (words === null || words === found)) return;
  const place = `[${span.start}, ${span.end}) of ${text.length}`;
  const difference =
    words === null
      ? ""
      : `: ${JSON.stringify(found.slice(0, 80))} is not ${JSON.stringify(words.slice(0, 80))}`;
  throw new AppError(
    "INTERNAL",
    `The mark of rule ${ruleId} at ${place} is not in the text${difference}; report this fault.`,
  );
}

function* marksOf(reading: ArticleReading): Generator<Mark> {
  const { article, times, weapons, countries, places, actors, quotes, claims, events, issues } = reading;
  const bare = (ruleId: string, ...spans: (Span | null)[]) =>
    spans.map((span) => ({ ruleId, span, words: null }));
  yield* bare("clean/furniture", ...article.furniture.map(({ span }) => span));
  yield* bare("clean/paragraphs", ...article.paragraphs, article.title, article.standfirst);
  yield* bare(
    "clean/outlet",
    article.outlet.span,
    article.outlet.republishesSpan,
    article.author?.span ?? null,
  );
  yield* bare(article.published.ruleId ?? "clean/published", article.published.span);
  yield* bare("sentences", ...reading.sentences);
  for (const mention of [times, weapons, countries, places, actors].flat()) {
    yield { ruleId: mention.ruleId, span: mention.span, words: mention.surface };
  }
  for (const told of [quotes, claims].flat()) {
    yield { ruleId: told.ruleId, span: told.span, words: told.text };
    yield* bare(told.ruleId, told.cueSpan);
  }
  for (const { ruleId, quantities } of claims) yield* bare(ruleId, ...quantities.map(({ span }) => span));
  for (const { ruleId, span, triggerSpan, dateSpan } of events)
    yield* bare(ruleId, span, triggerSpan, dateSpan);
  for (const { ruleId, span } of issues) yield* bare(ruleId, span);
}
