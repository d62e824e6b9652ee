import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type { LinkedClaimView, SideBySideView } from "#lib/domain/views/side-by-side-view.ts";
import { buildEventTexts } from "#lib/queries/build-event-texts.ts";
import { chooseTexts } from "#lib/queries/choose-texts.ts";
import { toDateRange } from "#lib/queries/date-range-view.ts";
import { type EventRow, getEventRow, listEventArticleRows } from "#lib/queries/event-rows.ts";
import { getArticle } from "#lib/queries/get-article.ts";
import { listTextNumbers } from "#lib/queries/list-text-numbers.ts";

/** Some of an event's texts in full, with its claims linked across them; null where there is no such event. */
export async function getSideBySide(
  slug: string,
  asked: readonly string[],
  database: Database = getDatabase(),
): Promise<SideBySideView | null> {
  const event = await getEventRow(slug, database);
  if (event === null) return null;
  const [articles, numbers] = await Promise.all([
    listEventArticleRows(event, database),
    listTextNumbers(database),
  ]);
  const texts = buildEventTexts(event, articles, numbers);
  const { ids, notes } = chooseTexts(
    asked,
    texts.map(({ text }) => text.id),
  );
  const read = await Promise.all(ids.map((id) => getArticle(id, database)));
  const columns = texts
    .filter(({ text }) => ids.includes(text.id))
    .flatMap((entry) => {
      const article = read.find((one) => one?.id === entry.text.id);
      return article ? [{ entry, article }] : [];
    });
  return {
    slug: event.slug,
    title: event.title,
    date: toDateRange(event),
    texts,
    columns,
    claims: linkClaims(
      event,
      columns.map(({ article }) => article.id),
    ),
    notes,
  };
}

/** Claims that most of the texts tell first, then those that stand earlier. */
function linkClaims(event: EventRow, articleIds: readonly string[]): LinkedClaimView[] {
  return event.claims
    .map(({ slug, text, appearances }) => {
      const mentions = articleIds.map((id) =>
        appearances
          .map(({ mention }) => mention)
          .filter(({ articleId }) => articleId === id)
          .sort((a, b) => a.start - b.start || a.index - b.index),
      );
      return {
        slug,
        text,
        mentions: mentions.map((told) => told.map(({ index }) => index)),
        columns: mentions.filter((told) => told.length > 0).length,
        firstAt: Math.min(
          ...mentions.flatMap((told) => told.map(({ start, textLength }) => start / textLength)),
        ),
      };
    })
    .filter(({ columns }) => columns > 0)
    .sort((a, b) => b.columns - a.columns || a.firstAt - b.firstAt || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, text, mentions }, index) => ({ number: index + 1, slug, text, mentions }));
}
