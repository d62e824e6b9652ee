import type { Span } from "#lib/domain/span.ts";
import type { SideBySideView } from "#lib/domain/views/side-by-side-view.ts";
import type { OutletView } from "#lib/domain/views/text-view.ts";
import { markAnchor } from "#lib/present/mark-anchor.ts";

/** The same claim in another column: where it first stands there. */
export type LinkedPlace = { anchor: string; outlet: OutletView };

/** A claim's words in one column, with where the other columns tell the same. */
export type LinkedMark = {
  id: string;
  span: Span;
  className: string;
  claim: number;
  elsewhere: LinkedPlace[];
};

/** A mark's place on a page that has several texts: its column from 1, then its anchor as on the article's page. */
export function linkedAnchor(column: number, claimIndex: number): string {
  return `t${column + 1}-${markAnchor({ kind: "claim", index: claimIndex })}`;
}

/** Where the columns tell one claim; `except` leaves a column out. */
export function linkedPlaces(
  view: SideBySideView,
  mentions: readonly (readonly number[])[],
  except?: number,
): LinkedPlace[] {
  return view.columns.flatMap(({ entry }, column) => {
    const first = mentions[column]?.[0];
    if (column === except || first === undefined) return [];
    return [{ anchor: linkedAnchor(column, first), outlet: entry.text.outlet }];
  });
}

/** The marks of one column: its claims on the event and no others. */
export function linkedMarks(view: SideBySideView, column: number): LinkedMark[] {
  const claims = view.columns[column]?.article.claims ?? [];
  return view.claims.flatMap(({ number, mentions }) =>
    (mentions[column] ?? []).flatMap((index) => {
      const claim = claims.find((one) => one.index === index);
      if (claim === undefined) return [];
      return [
        {
          id: linkedAnchor(column, index),
          span: claim.span,
          className: `cl cl-${claim.certainty}`,
          claim: number,
          elsewhere: linkedPlaces(view, mentions, column),
        },
      ];
    }),
  );
}
