import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import { eventTypeSchema } from "#lib/domain/event.ts";
import type { EventView } from "#lib/domain/views/event-view.ts";
import { buildAttribution } from "#lib/queries/build-attribution.ts";
import { buildDrift } from "#lib/queries/build-drift.ts";
import { buildEventConflicts } from "#lib/queries/build-event-conflicts.ts";
import { buildEventTexts } from "#lib/queries/build-event-texts.ts";
import { buildFactGroups } from "#lib/queries/build-fact-groups.ts";
import { buildMatrix } from "#lib/queries/build-matrix.ts";
import { buildNamings } from "#lib/queries/build-namings.ts";
import { buildQuoteGroups } from "#lib/queries/build-quote-groups.ts";
import { buildRelations } from "#lib/queries/build-relations.ts";
import { countIndependentTexts } from "#lib/queries/count-independent-texts.ts";
import { toDateRange } from "#lib/queries/date-range-view.ts";
import {
  getEventRow,
  listEventArticleRows,
  listEventVoiceRows,
  listEventWordRows,
} from "#lib/queries/event-rows.ts";
import { findRelatedEvents } from "#lib/queries/find-related-events.ts";
import { listTextNumbers } from "#lib/queries/list-text-numbers.ts";
import { rememberViews } from "#lib/queries/remember-views.ts";

const remember = rememberViews<EventView | null>();

/** One event with its sources side by side; null where there is no such event. Remembered while nothing is written. */
export function getEvent(slug: string, database: Database = getDatabase()): Promise<EventView | null> {
  return remember(database, slug, () => readEvent(slug, database));
}

async function readEvent(slug: string, database: Database): Promise<EventView | null> {
  const event = await getEventRow(slug, database);
  if (event === null) return null;
  const [articles, numbers, related] = await Promise.all([
    listEventArticleRows(event, database),
    listTextNumbers(database),
    findRelatedEvents(event, database),
  ]);
  const ids = articles.map(({ id }) => id);
  const [words, voices] = await Promise.all([
    listEventWordRows(event, ids, database),
    listEventVoiceRows(ids, database),
  ]);
  const texts = buildEventTexts(event, articles, numbers);
  const matrix = buildMatrix(event, articles, texts);
  const columnOf = new Map(texts.map(({ text }, index) => [text.id, index]));
  return {
    slug: event.slug,
    type: eventTypeSchema.catch("other").parse(event.type),
    title: event.title,
    date: toDateRange(event),
    place: event.place ? { key: event.place.slug, name: event.place.name } : null,
    weapons: event.weapons.map(({ weapon }) => ({ key: weapon.slug, name: weapon.name })),
    ...related,
    texts,
    independentTexts: countIndependentTexts(
      ids,
      articles.flatMap(({ copies }) => copies),
    ),
    facts: buildFactGroups(event, articles, words, columnOf),
    matrix,
    conflicts: buildEventConflicts(event, articles, columnOf),
    relations: buildRelations(event, matrix),
    quotes: buildQuoteGroups(event, columnOf),
    namings: buildNamings(event, texts),
    attribution: buildAttribution(event, matrix, texts, voices),
    drift: buildDrift(matrix),
  };
}
