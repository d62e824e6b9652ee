import { type MatrixChoice, matrixOrders } from "#lib/domain/matrix-choice.ts";
import type { MatrixRowView } from "#lib/domain/views/event-view.ts";
import { countChoices, matrixAddress } from "#lib/present/choose-claims.ts";

const shownLabels: Record<MatrixChoice["claims"], string> = {
  all: "All claims",
  "told-by-all": "Told by all",
  "told-by-one": "Told by one",
  "in-conflict": "In conflict",
};
const orderLabels: Record<MatrixChoice["order"], string> = {
  "most-told": "Told by most first",
  "least-told": "Told by fewest first",
  "conflict-first": "In conflict first",
};

type Props = { slug: string; rows: readonly MatrixRowView[]; texts: number; choice: MatrixChoice };

/** Which claims the table shows, and in which order: links, so that each choice has an address and needs no script. */
export function MatrixControls({ slug, rows, texts, choice }: Props) {
  return (
    <div className="mx-controls">
      <nav className="views" aria-label="Claims shown">
        {countChoices(rows, texts).map(({ claims, count }) => (
          <a
            key={claims}
            href={matrixAddress(slug, { ...choice, claims })}
            aria-current={choice.claims === claims ? "true" : undefined}
          >
            {shownLabels[claims]} <span className="n">{count}</span>
          </a>
        ))}
      </nav>
      <nav className="views" aria-label="Order of claims">
        {matrixOrders.map((order) => (
          <a
            key={order}
            href={matrixAddress(slug, { ...choice, order })}
            aria-current={choice.order === order ? "true" : undefined}
          >
            {orderLabels[order]}
          </a>
        ))}
      </nav>
    </div>
  );
}
