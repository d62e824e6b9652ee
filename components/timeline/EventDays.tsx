import { Fragment } from "react";
import { EventDay } from "#components/timeline/EventDay.tsx";
import { YearTurn } from "#components/timeline/YearTurn.tsx";
import type { TimelineView } from "#lib/domain/views/timeline-view.ts";
import { groupByDate, yearTurn } from "#lib/present/group-by-date.ts";

/** The events of a page, date by date, with a line wherever another year begins. */
export function EventDays({ events, matched, span }: Pick<TimelineView, "events" | "matched" | "span">) {
  const severalYears = span !== null && span.from.slice(0, 4) !== span.to.slice(0, 4);
  return groupByDate(events).map((sameDate, index, groups) => (
    <Fragment key={sameDate[0]?.slug}>
      {severalYears ? (
        <YearTurn year={yearTurn(sameDate[0]?.date ?? null, groups[index - 1]?.[0]?.date)} />
      ) : null}
      <EventDay events={sameDate} matched={matched} />
    </Fragment>
  ));
}
