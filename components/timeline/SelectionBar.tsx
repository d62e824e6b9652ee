import {
  facetNames,
  type TimelineFilters,
  type TimelineViewName,
  timelineViews,
} from "#lib/domain/timeline-filters.ts";
import type { FacetView } from "#lib/domain/views/timeline-view.ts";
import { describeDayFilter } from "#lib/present/describe-date-range.ts";
import { facetItemLabel } from "#lib/present/facet-item-label.ts";
import { facetLabels } from "#lib/present/labels.ts";
import { timelineAddress, timelineParameters, toggleFilter } from "#lib/present/timeline-address.ts";

const viewLabels: Record<TimelineViewName, string> = { timeline: "Timeline", map: "Map", table: "Table" };

type Props = { filters: TimelineFilters; facets: readonly FacetView[]; undated: number };

/** The range of days, the filters that are on (each comes off by itself), and the order. */
export function SelectionBar({ filters, facets, undated }: Props) {
  const kept = timelineParameters({ ...filters, from: null, to: null, cursor: null });
  const dated = filters.from !== null || filters.to !== null;
  return (
    <form className="range" method="get" action="/" aria-label="Days and order">
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label>
        From <input type="date" name="from" defaultValue={filters.from ?? ""} />
      </label>
      <label>
        to <input type="date" name="to" defaultValue={filters.to ?? ""} />
      </label>
      <button className="plain" type="submit">
        Show these days
      </button>
      <Chips filters={filters} facets={facets} />
      {dated || undated === 0 ? null : <span className="quiet">{undated} without a date stand last</span>}
      <nav className="views" aria-label="View">
        {timelineViews.map((view) => (
          <a
            key={view}
            href={timelineAddress({ ...filters, view, cursor: null })}
            aria-current={filters.view === view ? "true" : undefined}
          >
            {viewLabels[view]}
          </a>
        ))}
      </nav>
      <nav className="views views-next" aria-label="Order">
        {(["newest", "oldest"] as const).map((sort) => (
          <a
            key={sort}
            href={timelineAddress({ ...filters, sort, cursor: null })}
            aria-current={filters.sort === sort ? "true" : undefined}
          >
            {sort === "newest" ? "Newest first" : "Oldest first"}
          </a>
        ))}
      </nav>
    </form>
  );
}

function Chips({ filters, facets }: Omit<Props, "undated">) {
  const chips = facetNames.flatMap((name) =>
    filters[name].map((value) => {
      const item = facets.find((facet) => facet.name === name)?.items.find((one) => one.value === value);
      return {
        key: `${name} ${value}`,
        label: facetLabels[name],
        words: facetItemLabel(name, { value, label: item?.label ?? "" }),
        without: toggleFilter(filters, name, value),
      };
    }),
  );
  if (filters.q !== null)
    chips.unshift({
      key: "q",
      label: "Words",
      words: filters.q,
      without: { ...filters, q: null, cursor: null },
    });
  if (filters.from !== null || filters.to !== null)
    chips.push({
      key: "dates",
      label: "Days",
      words: describeDayFilter(filters.from, filters.to),
      without: { ...filters, from: null, to: null, cursor: null },
    });
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label="Filters that are on">
      {chips.map(({ key, label, words, without }) => (
        <li key={key} className="chip">
          <span>{label}</span> <bdi>{words}</bdi>
          <a href={timelineAddress(without)} aria-label={`Take off ${label.toLowerCase()}: ${words}`}>
            ×
          </a>
        </li>
      ))}
    </ul>
  );
}
