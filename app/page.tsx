import type { Metadata } from "next";
import { CoverageChart } from "#components/charts/CoverageChart.tsx";
import { EventMap } from "#components/map/EventMap.tsx";
import { EmptyArchive } from "#components/timeline/EmptyArchive.tsx";
import { EventDays } from "#components/timeline/EventDays.tsx";
import { EventTable } from "#components/timeline/EventTable.tsx";
import { FacetPanel } from "#components/timeline/FacetPanel.tsx";
import { FilterNotes } from "#components/timeline/FilterNotes.tsx";
import { NoMatch } from "#components/timeline/NoMatch.tsx";
import { Pager } from "#components/timeline/Pager.tsx";
import { SelectionBar } from "#components/timeline/SelectionBar.tsx";
import { TimelineHead } from "#components/timeline/TimelineHead.tsx";
import { TimelineKeys } from "#components/timeline/TimelineKeys.tsx";
import { WordsSearch } from "#components/timeline/WordsSearch.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { parseTimelineFilters } from "#lib/domain/timeline-filters.ts";
import { getTimeline } from "#lib/queries/get-timeline.ts";
import { listMapPlaces } from "#lib/queries/list-map-places.ts";

/** New articles show at the next load, and a build needs no database. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Timeline" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The timeline: events by day under the filters that the address names. */
export default async function TimelinePage({ searchParams }: Props) {
  const { filters, notes } = parseTimelineFilters(await searchParams);
  const timeline = await getTimeline(filters);
  if (timeline.archive.events === 0)
    return (
      <PageFrame current="timeline" interactive>
        <EmptyArchive texts={timeline.archive.texts} />
      </PageFrame>
    );
  const { span, totals } = timeline;
  return (
    <PageFrame current="timeline" interactive>
      <TimelineHead totals={totals} span={span} />
      <FilterNotes notes={notes} cursorUnknown={timeline.cursorUnknown} filters={filters} />
      <CoverageChart units={timeline.coverage} filters={filters} />
      <WordsSearch filters={filters} />
      <SelectionBar filters={filters} facets={timeline.facets} undated={totals.undated} />
      <div className="tl">
        <FacetPanel facets={timeline.facets} filters={filters} totalEvents={totals.events} />
        <div className="list">
          {totals.events === 0 ? <NoMatch filters={filters} reliefs={timeline.reliefs} /> : null}
          {filters.view === "map" && totals.events > 0 ? (
            <EventMap map={await listMapPlaces(filters)} filters={filters} />
          ) : null}
          {filters.view === "table" ? (
            <EventTable events={timeline.events} matched={timeline.matched} />
          ) : null}
          {filters.view === "timeline" ? <EventDays {...timeline} /> : null}
          {filters.view === "map" ? null : <Pager filters={filters} nextCursor={timeline.nextCursor} />}
          <TimelineKeys />
        </div>
      </div>
    </PageFrame>
  );
}
