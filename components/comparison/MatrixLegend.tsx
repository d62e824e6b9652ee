import { AbsenceMark } from "#components/ui/AbsenceMark.tsx";
import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { certaintySchema } from "#lib/domain/certainty.ts";
import type { Absence, MatrixRowView } from "#lib/domain/views/event-view.ts";
import { absenceLabels } from "#lib/present/labels.ts";

const absences: readonly Absence[] = ["not-mentioned", "before", "unreadable", "not-extracted"];

/** What the lines and the marks in the table mean, and how many cells are empty for which reason. */
export function MatrixLegend({ rows }: { rows: readonly MatrixRowView[] }) {
  const cells = rows.flatMap((row) => row.cells);
  return (
    <div className="mx-legend">
      <p className="legend">
        {certaintySchema.options.map((certainty) => (
          <span key={certainty}>
            <CertaintyMark certainty={certainty} />
          </span>
        ))}
        <span>
          <svg width="44" height="10" viewBox="0 0 44 10" aria-hidden="true">
            <path className="axis-3" d="M0 3.5H44" />
            <path className="axis-1" d="M13.5 0V8" strokeWidth="3" />
          </svg>
          where in the article, start to end
        </span>
        <span>
          <svg width="9" height="14" viewBox="0 0 9 14" aria-hidden="true">
            <path className="axis-3" d="M4.5 0V14" />
          </svg>
          the event, between the texts before it and after it
        </span>
      </p>
      <p className="legend">
        {absences.map((absence) => (
          <span key={absence}>
            <AbsenceMark absence={absence} />
            <span aria-hidden="true">{absenceLabels[absence]}</span>{" "}
            <b>{cells.filter((cell) => cell.kind === "absent" && cell.absence === absence).length}</b>
          </span>
        ))}
      </p>
    </div>
  );
}
