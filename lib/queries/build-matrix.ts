import { certaintySchema } from "#lib/domain/certainty.ts";
import { claimPositionSchema } from "#lib/domain/claim.ts";
import type {
  Absence,
  ClaimBitView,
  EventTextView,
  MatrixCellView,
  MatrixRowView,
} from "#lib/domain/views/event-view.ts";
import { countIndependentTexts } from "#lib/queries/count-independent-texts.ts";
import type { ClaimRow, EventArticleRow, EventRow } from "#lib/queries/event-rows.ts";

/** The comparison itself: claims down, the event's texts across. Claims that most texts tell come first. */
export function buildMatrix(
  event: EventRow,
  articles: readonly EventArticleRow[],
  columns: readonly EventTextView[],
): MatrixRowView[] {
  const rowsById = new Map(articles.map((article) => [article.id, article]));
  const copies = articles.flatMap((article) => article.copies);
  return event.claims
    .map((claim): MatrixRowView => {
      const cells = columns.map((column): MatrixCellView => {
        const article = rowsById.get(column.text.id);
        const bits = article ? bitsOf(claim, article) : [];
        return bits.length > 0
          ? { kind: "told", bits }
          : { kind: "absent", absence: absenceOf(event, column, article) };
      });
      const telling = columns.filter((_, index) => cells[index]?.kind === "told").map(({ text }) => text.id);
      return {
        slug: claim.slug,
        text: claim.text,
        texts: telling.length,
        independentTexts: countIndependentTexts(telling, copies),
        inConflict: isInConflict(event, claim),
        cells,
      };
    })
    .filter((row) => row.texts > 0)
    .sort((a, b) => b.texts - a.texts || firstPlace(a) - firstPlace(b) || (a.slug < b.slug ? -1 : 1));
}

/** Why a text says nothing on a claim. See `Absence`: only what the readings show is told, never guessed. */
function absenceOf(event: EventRow, column: EventTextView, article: EventArticleRow | undefined): Absence {
  if (
    article === undefined ||
    article.sentences.length === 0 ||
    article.issues.some(({ start }) => start === null)
  )
    return "unreadable";
  if (column.before) return "before";
  const tellsEvent = event.appearances.some(({ mention }) => mention.articleId === article.id);
  return tellsEvent && column.statements === 0 ? "not-extracted" : "not-mentioned";
}

function bitsOf(claim: ClaimRow, article: EventArticleRow): ClaimBitView[] {
  return claim.appearances
    .map(({ mention }) => mention)
    .filter((mention) => mention.articleId === article.id)
    .sort((a, b) => a.start - b.start)
    .map((mention) => ({
      mark: { articleId: article.id, kind: "claim", index: mention.index },
      words: article.text.slice(mention.start, mention.end).trim(),
      speaker: mention.speaker?.name ?? null,
      speakerId: mention.speaker?.id ?? null,
      speakerRole: mention.speaker?.role ?? null,
      speakerCountry: mention.speaker?.country?.name ?? null,
      relay: mention.relay?.name ?? null,
      cue: mention.cue,
      certainty: certaintySchema.catch("reported").parse(mention.certainty),
      position: claimPositionSchema.catch("body").parse(mention.position),
      atPercent: Math.round((100 * mention.start) / Math.max(1, article.textLength)),
    }));
}

function isInConflict(event: EventRow, claim: ClaimRow): boolean {
  return event.conflicts.some(({ sides }) =>
    sides.some((side) =>
      claim.appearances.some(
        ({ mention }) =>
          mention.articleId === side.articleId && mention.start < side.end && mention.end > side.start,
      ),
    ),
  );
}

/** Where the claim first stands, over the texts that tell it: keeps a table close to how articles run. */
function firstPlace(row: MatrixRowView): number {
  return Math.min(
    ...row.cells.map((cell) => (cell.kind === "told" ? (cell.bits[0]?.atPercent ?? 100) : 100)),
  );
}
