import { type MatrixChoice, matrixOrders, matrixShown } from "#lib/domain/matrix-choice.ts";
import type { MatrixRowView } from "#lib/domain/views/event-view.ts";
import { eventAddress } from "#lib/present/mark-anchor.ts";

const shows: Record<MatrixChoice["claims"], (row: MatrixRowView, texts: number) => boolean> = {
  all: () => true,
  "told-by-all": (row, texts) => row.texts === texts,
  "told-by-one": (row) => row.texts === 1,
  "in-conflict": (row) => row.inConflict,
};

/** Rows that an order does not tell apart stay as they came: told by most first. */
const orders: Record<MatrixChoice["order"], (a: MatrixRowView, b: MatrixRowView) => number> = {
  "most-told": (a, b) => b.texts - a.texts,
  "least-told": (a, b) => a.texts - b.texts,
  "conflict-first": (a, b) => Number(b.inConflict) - Number(a.inConflict),
};

/** The rows that are chosen, in the order that is chosen. @param texts how many texts the event has */
export function chooseClaims(
  rows: readonly MatrixRowView[],
  texts: number,
  { claims, order }: MatrixChoice,
): MatrixRowView[] {
  return rows.filter((row) => shows[claims](row, texts)).sort(orders[order]);
}

/** How many rows each choice shows. */
export function countChoices(
  rows: readonly MatrixRowView[],
  texts: number,
): { claims: MatrixChoice["claims"]; count: number }[] {
  return matrixShown.map((claims) => ({
    claims,
    count: rows.filter((row) => shows[claims](row, texts)).length,
  }));
}

/** The address of an event's table under a choice; what is usual is left out. */
export function matrixAddress(slug: string, { claims, order }: MatrixChoice): string {
  const parameters = new URLSearchParams();
  if (claims !== matrixShown[0]) parameters.set("claims", claims);
  if (order !== matrixOrders[0]) parameters.set("order", order);
  const query = parameters.toString();
  return `${eventAddress(slug)}${query === "" ? "" : `?${query}`}#matrix`;
}
