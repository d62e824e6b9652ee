import { Message } from "#components/ui/Message.tsx";
import { noFilters, type TimelineFilters } from "#lib/domain/timeline-filters.ts";
import type { FilterRelief } from "#lib/domain/views/timeline-view.ts";
import { countWord } from "#lib/present/count-words.ts";
import { facetLabels } from "#lib/present/labels.ts";
import { timelineAddress } from "#lib/present/timeline-address.ts";

/** No event meets the filters: which one to drop, and what that would give. */
export function NoMatch({
  filters,
  reliefs,
}: {
  filters: TimelineFilters;
  reliefs: readonly FilterRelief[];
}) {
  const helpful = reliefs.filter(({ events }) => events > 0).sort((a, b) => b.events - a.events);
  return (
    <Message title="No event meets all of these filters" level={2}>
      {helpful.length === 0 ? (
        <p>Taking off any single one would not help.</p>
      ) : (
        <ul className="mb-3 grid gap-1">
          {helpful.map(({ filter, events }) => (
            <li key={filter}>
              <a className="link" href={timelineAddress(without(filters, filter))}>
                Drop the filter on {nameOf(filter)}
              </a>
              : {countWord(events, "event")}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a className="link" href={timelineAddress({ ...noFilters, sort: filters.sort, view: filters.view })}>
          Drop them all
        </a>
      </p>
    </Message>
  );
}

function nameOf(filter: FilterRelief["filter"]): string {
  if (filter === "q") return "words";
  return filter === "dates" ? "days" : facetLabels[filter].toLowerCase();
}

function without(filters: TimelineFilters, filter: FilterRelief["filter"]): TimelineFilters {
  if (filter === "q") return { ...filters, q: null, cursor: null };
  return filter === "dates"
    ? { ...filters, from: null, to: null, cursor: null }
    : { ...filters, [filter]: [], cursor: null };
}
