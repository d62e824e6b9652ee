import type { Absence } from "#lib/domain/views/event-view.ts";
import { absenceLabels } from "#lib/present/labels.ts";

/** Why a cell is empty: a sign, drawn over its words, which are there for whoever does not see it. */
export function AbsenceMark({ absence }: { absence: Absence }) {
  const label = absenceLabels[absence];
  return (
    <span className={`abs abs-${absence}`} title={label}>
      {label}
    </span>
  );
}
