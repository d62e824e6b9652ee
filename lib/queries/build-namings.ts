import type { EventTextView, NamingRowView } from "#lib/domain/views/event-view.ts";
import type { EventRow } from "#lib/queries/event-rows.ts";

/** What each text calls the same thing, verbatim and counted. A naming's mark is known by where it starts. */
export function buildNamings(event: EventRow, columns: readonly EventTextView[]): NamingRowView[] {
  const concepts = Map.groupBy(event.namings, ({ concept }) => concept);
  return [...concepts].map(([concept, rows]) => ({
    concept,
    label: rows[0]?.label ?? concept,
    cells: columns.map(({ text }) =>
      rows
        .filter(({ articleId }) => articleId === text.id)
        .map(({ articleId, surface, count, start }) => ({
          surface,
          count,
          mark: { articleId, kind: "naming" as const, index: start },
        })),
    ),
  }));
}
