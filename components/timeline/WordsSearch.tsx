import type { TimelineFilters } from "#lib/domain/timeline-filters.ts";
import { searchAddress } from "#lib/present/search-address.ts";
import { timelineParameters } from "#lib/present/timeline-address.ts";

/** Narrows the timeline to events told in some words; every other filter stays as it is. */
export function WordsSearch({ filters }: { filters: TimelineFilters }) {
  const kept = timelineParameters({ ...filters, q: null, cursor: null });
  return (
    <search>
      <form className="find" method="get" action="/">
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="timeline-words">Events told in the words</label>
        <input id="timeline-words" type="search" name="q" defaultValue={filters.q ?? ""} autoComplete="off" />
        <button className="plain" type="submit">
          Search
        </button>
        {filters.q === null ? null : (
          <a className="link" href={searchAddress({ words: filters.q, kind: null, page: 1 })}>
            Articles, claims and quotes with them
          </a>
        )}
      </form>
    </search>
  );
}
