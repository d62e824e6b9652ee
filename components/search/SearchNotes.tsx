import type { SearchRequest } from "#lib/domain/search-request.ts";
import type { FilterNote } from "#lib/domain/timeline-filters.ts";
import { searchAddress } from "#lib/present/search-address.ts";

type Props = { notes: readonly FilterNote[]; request: SearchRequest };

/** What of the address was not taken as it came; the page below is what the rest of it asks for. */
export function SearchNotes({ notes, request }: Props) {
  if (notes.length === 0) return null;
  return (
    <div className="filter-notes" role="status">
      {notes.map(({ parameter, value, expected }) => (
        <p key={`${parameter} ${value} ${expected}`}>
          Not taken as it came: <b>{parameter}</b> <bdi>“{value}”</bdi>. Expected: {expected}.
        </p>
      ))}
      <p>
        <a className="link" href={searchAddress(request)}>
          The address without it
        </a>
      </p>
    </div>
  );
}
