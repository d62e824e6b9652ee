import type { MapPlaceView } from "#lib/domain/views/map-view.ts";

/** `said`: all that is told of this place is what was said, decided or agreed there. A statement has no impact point. */
export type MarkKind = "exact" | "area" | "said";

/** Which mark a place gets. */
export function markKindOf({ deeds, precision }: Pick<MapPlaceView, "deeds" | "precision">): MarkKind {
  return deeds === 0 ? "said" : precision;
}

/** The same in a table's words. */
export const markKindWords: Record<MarkKind, string> = {
  exact: "town or site",
  area: "somewhere in the region",
  said: "where it was said or decided",
};
