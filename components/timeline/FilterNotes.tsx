import type { FilterNote, TimelineFilters } from "#lib/domain/timeline-filters.ts";
import { timelineAddress } from "#lib/present/timeline-address.ts";

type Props = { notes: readonly FilterNote[]; cursorUnknown: boolean; filters: TimelineFilters };

/** What of the address was not understood; the page below is what the rest of it asks for. */
export function FilterNotes({ notes, cursorUnknown, filters }: Props) {
  if (notes.length === 0 && !cursorUnknown) return null;
  return (
    <div className="filter-notes" role="status">
      {notes.map(({ parameter, value, expected }) => (
        <p key={`${parameter} ${value}`}>
          Not understood in the address: <b>{parameter}</b> <bdi>“{value}”</bdi>. Expected: {expected}.
        </p>
      ))}
      {cursorUnknown ? (
        <p>The page that this address continues is no longer there; this is the first one.</p>
      ) : null}
      <p>
        <a className="link" href={timelineAddress({ ...filters, cursor: null })}>
          The address without it
        </a>
      </p>
    </div>
  );
}
