import { certaintySchema } from "#lib/domain/certainty.ts";
import { claimPositionSchema } from "#lib/domain/claim.ts";
import { conflictKindSchema } from "#lib/domain/corpus.ts";
import type { EventConflictView } from "#lib/domain/views/event-view.ts";
import type { EventArticleRow, EventRow } from "#lib/queries/event-rows.ts";

/** Where the texts differ, each side in its own words, with how the claim that holds them is put. */
export function buildEventConflicts(
  event: EventRow,
  articles: readonly EventArticleRow[],
  columnOf: ReadonlyMap<string, number>,
): EventConflictView[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const claims = event.claims.flatMap(({ appearances }) => appearances.map(({ mention }) => mention));
  return event.conflicts.map((conflict) => ({
    kind: conflictKindSchema.catch("outcome").parse(conflict.kind),
    about: conflict.about,
    sides: conflict.sides.map((side) => {
      const claim = claims
        .filter((row) => row.articleId === side.articleId && row.start < side.end && row.end > side.start)
        .sort((a, b) => overlapOf(b, side) - overlapOf(a, side) || a.index - b.index)[0];
      return {
        textIndex: columnOf.get(side.articleId) ?? 0,
        words: (texts.get(side.articleId) ?? "").slice(side.start, side.end).trim() || side.says,
        mark: claim ? { articleId: side.articleId, kind: "claim", index: claim.index } : null,
        claim: claim
          ? {
              speaker: claim.speaker?.name ?? null,
              relay: claim.relay?.name ?? null,
              cue: claim.cue,
              certainty: certaintySchema.catch("reported").parse(claim.certainty),
              position: claimPositionSchema.catch("body").parse(claim.position),
            }
          : null,
      };
    }),
  }));
}

type Stretch = { start: number; end: number };

function overlapOf(a: Stretch, b: Stretch): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
