import { type SearchRequest, searchKinds } from "#lib/domain/search-request.ts";
import { noFilters } from "#lib/domain/timeline-filters.ts";
import type { SearchView } from "#lib/domain/views/search-view.ts";
import { formatCount } from "#lib/present/count-words.ts";
import { searchAddress } from "#lib/present/search-address.ts";
import { searchKindLabels } from "#lib/present/search-labels.ts";
import { timelineAddress } from "#lib/present/timeline-address.ts";

type Props = { request: SearchRequest; counts: SearchView["counts"] };

/** How much there is of each kind; each count opens all of its kind. */
export function SearchCounts({ request, counts }: Props) {
  return (
    <nav className="search-counts" aria-label="Kinds of hit">
      {[null, ...searchKinds].map((kind) => (
        <a
          key={kind ?? "all"}
          href={searchAddress({ ...request, kind, page: 1 })}
          aria-current={request.kind === kind ? "page" : undefined}
        >
          {kind === null ? "All kinds" : searchKindLabels[kind]}
          {kind === null ? null : <span className="c"> {formatCount(counts[kind])}</span>}
        </a>
      ))}
      <a className="link" href={timelineAddress({ ...noFilters, q: request.words })}>
        Events told in these words
      </a>
    </nav>
  );
}
