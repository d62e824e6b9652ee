import type { TimelineFilters } from "#lib/domain/timeline-filters.ts";
import { timelineAddress } from "#lib/present/timeline-address.ts";

/** The way to the following page, and back to the first. */
export function Pager({ filters, nextCursor }: { filters: TimelineFilters; nextCursor: string | null }) {
  if (nextCursor === null && filters.cursor === null) return null;
  return (
    <nav className="pager" aria-label="Pages of the timeline">
      {filters.cursor === null ? null : (
        <a className="link" href={timelineAddress({ ...filters, cursor: null })}>
          First page
        </a>
      )}
      {nextCursor === null ? (
        <span className="quiet">This is the last page.</span>
      ) : (
        <a className="link" rel="next" href={timelineAddress({ ...filters, cursor: nextCursor })}>
          {filters.sort === "newest" ? "Earlier events" : "Later events"}
        </a>
      )}
    </nav>
  );
}
