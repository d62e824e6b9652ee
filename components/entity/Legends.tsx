import { AbsenceMark } from "#components/ui/AbsenceMark.tsx";
import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { certaintySchema } from "#lib/domain/certainty.ts";
import type { Absence } from "#lib/domain/views/event-view.ts";
import { absenceLabels, certaintyMeanings } from "#lib/present/labels.ts";

const absenceMeanings: Record<Absence, string> = {
  "not-mentioned": "The text is on the event, and has no words on this claim.",
  before: "The text came out before the event: it could not tell it.",
  unreadable: "The text came in another language or in a form that is not read.",
  "not-extracted": "The text has words on it that no rule took up: a gap of ours.",
};

const absences: readonly Absence[] = ["not-mentioned", "before", "unreadable", "not-extracted"];

/** Every line for a way of putting a claim and every mark for a silence, with what it means. */
export function Legends() {
  return (
    <>
      <h3>How sure a claim is put</h3>
      <ul className="legend-list">
        {certaintySchema.options.map((certainty) => (
          <li key={certainty}>
            <CertaintyMark certainty={certainty} />
            <span>{certaintyMeanings[certainty]}</span>
          </li>
        ))}
      </ul>
      <h3>Why a cell is empty</h3>
      <ul className="legend-list">
        {absences.map((absence) => (
          <li key={absence}>
            <span>
              <AbsenceMark absence={absence} />
              <span aria-hidden="true">{absenceLabels[absence]}</span>
            </span>
            <span>{absenceMeanings[absence]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
