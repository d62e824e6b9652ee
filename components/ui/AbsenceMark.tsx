import type { Absence } from "#lib/domain/views/event-view.ts";
import { absenceLabels } from "#lib/present/labels.ts";

/** Why a cell is empty: a mark, and its words for whoever does not see it. */
export function AbsenceMark({ absence }: { absence: Absence }) {
  const label = absenceLabels[absence];
  return (
    <span className="abs" title={label}>
      <svg aria-hidden="true">
        <use href={`#a-${absence}`} />
      </svg>
      <span className="vh">{label}</span>
    </span>
  );
}
