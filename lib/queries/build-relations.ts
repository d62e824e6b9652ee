import { claimRelationKindSchema } from "#lib/domain/corpus.ts";
import type { ClaimRelationView, MatrixRowView } from "#lib/domain/views/event-view.ts";
import type { EventRow } from "#lib/queries/event-rows.ts";

/**
 * Claims that differ and do not contradict one another: one counts later, or more exactly. Those that do contradict are
 * the sides of a conflict, and told there.
 */
export function buildRelations(event: EventRow, matrix: readonly MatrixRowView[]): ClaimRelationView[] {
  const claims = new Map(matrix.map(({ slug, text }) => [slug, { slug, text }]));
  return event.claims.flatMap(({ slug, relatesTo }) =>
    relatesTo.flatMap(({ kind, toSlug }): ClaimRelationView[] => {
      const [from, to] = [claims.get(slug), claims.get(toSlug)];
      const known = claimRelationKindSchema.exclude(["contradicts"]).safeParse(kind);
      return from && to && known.success ? [{ kind: known.data, from, to }] : [];
    }),
  );
}
