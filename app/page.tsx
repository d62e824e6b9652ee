import type { Metadata } from "next";
import { Fragment } from "react";
import { CoverageChart } from "#components/charts/CoverageChart.tsx";
import { EmptyArchive } from "#components/timeline/EmptyArchive.tsx";
import { EventDay } from "#components/timeline/EventDay.tsx";
import { FacetPanel } from "#components/timeline/FacetPanel.tsx";
import { FilterNotes } from "#components/timeline/FilterNotes.tsx";
import { NoMatch } from "#components/timeline/NoMatch.tsx";
import { Pager } from "#components/timeline/Pager.tsx";
import { SelectionBar } from "#components/timeline/SelectionBar.tsx";
import { TimelineHead } from "#components/timeline/TimelineHead.tsx";
import { YearTurn } from "#components/timeline/YearTurn.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { parseTimelineFilters } from "#lib/domain/timeline-filters.ts";
import { groupByDate, yearTurn } from "#lib/present/group-by-date.ts";
import { getTimeline } from "#lib/queries/get-timeline.ts";

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
      <PageFrame current="timeline">
        <EmptyArchive texts={timeline.archive.texts} />
      </PageFrame>
    );
  const { span, totals } = timeline;
  const severalYears = span !== null && span.from.slice(0, 4) !== span.to.slice(0, 4);
  return (
    <PageFrame current="timeline">
      <TimelineHead totals={totals} span={span} />
      <FilterNotes notes={notes} cursorUnknown={timeline.cursorUnknown} filters={filters} />
      <CoverageChart units={timeline.coverage} />
      <SelectionBar filters={filters} facets={timeline.facets} undated={totals.undated} />
      <div className="tl">
        <FacetPanel facets={timeline.facets} filters={filters} totalEvents={totals.events} />
        <div className="list">
          {totals.events === 0 ? <NoMatch filters={filters} reliefs={timeline.reliefs} /> : null}
          {groupByDate(timeline.events).map((events, index, groups) => (
            <Fragment key={events[0]?.slug}>
              {severalYears ? (
                <YearTurn year={yearTurn(events[0]?.date ?? null, groups[index - 1]?.[0]?.date)} />
              ) : null}
              <EventDay events={events} />
            </Fragment>
          ))}
          <Pager filters={filters} nextCursor={timeline.nextCursor} />
        </div>
      </div>
    </PageFrame>
  );
}
