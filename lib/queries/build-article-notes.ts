import { certaintySchema } from "#lib/domain/certainty.ts";
import { claimPositionSchema, quantitySchema } from "#lib/domain/claim.ts";
import type { ClaimNoteView, NamedMentionsView } from "#lib/domain/views/article-view.ts";
import type { MarkKind } from "#lib/domain/views/mark-view.ts";
import type { TextView } from "#lib/domain/views/text-view.ts";
import type { ArticleRow } from "#lib/queries/article-rows.ts";
import { byPublication } from "#lib/queries/text-view.ts";

/** The notes beside a text: each claim with who makes it, how surely, and which other texts make it too. */
export function buildClaimNotes(
  article: ArticleRow,
  textsById: ReadonlyMap<string, TextView>,
): ClaimNoteView[] {
  return article.claims.map((row) => {
    const claim = row.appearance?.claim;
    const others = new Set(claim?.appearances.map(({ articleId }) => articleId) ?? []);
    return {
      index: row.index,
      span: { start: row.start, end: row.end },
      speaker: row.speaker?.name ?? null,
      relay: row.relay?.name ?? null,
      cue: row.cue,
      certainty: certaintySchema.catch("reported").parse(row.certainty),
      position: claimPositionSchema.catch("body").parse(row.position),
      quantities: row.quantities.map(({ start, end, bound }) => ({
        words: article.text.slice(start, end),
        bound: quantitySchema.shape.bound.catch("about").parse(bound),
      })),
      also: [...others].flatMap((id) => textsById.get(id) ?? []).sort(byPublication),
      inConflict: article.conflictSides.some((side) => side.start < row.end && side.end > row.start),
      event: claim?.event ?? null,
    };
  });
}

type MentionRow = { index: number; start: number; end: number; surface: string };

/** Mentions of one kind, gathered by what they name, in the order in which the text first names it. */
export function gatherMentions<Row extends MentionRow>(
  rows: readonly Row[],
  kind: MarkKind,
  nameOf: (row: Row) => { key: string; name: string; note: string | null },
): NamedMentionsView[] {
  const gathered = new Map<string, NamedMentionsView>();
  for (const row of rows) {
    const { key, name, note } = nameOf(row);
    const named = gathered.get(key) ?? { key, name, note, mentions: [] };
    named.mentions.push({
      mark: { kind, index: row.index, span: { start: row.start, end: row.end } },
      words: row.surface,
    });
    gathered.set(key, named);
  }
  return [...gathered.values()];
}
