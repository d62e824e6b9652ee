import { EventEntry } from "#components/timeline/EventEntry.tsx";
import { DateGauge } from "#components/ui/DateGauge.tsx";
import type { TimelineEventView } from "#lib/domain/views/timeline-view.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";

/** The events of one date, under it. */
export function EventDay({ events }: { events: readonly TimelineEventView[] }) {
  const date = events[0]?.date ?? null;
  const { numerals, unit, note, sentence, rough } = describeDateRange(date);
  return (
    <section className="day">
      <div className="date">
        <h2 className={rough ? "d soft" : "d"}>
          <span aria-hidden="true">
            {numerals}
            {unit === "" ? null : <small>{unit}</small>}
          </span>
          <span className="vh">{sentence}</span>
        </h2>
        <DateGauge date={date} />
        <p className="p">{note}</p>
      </div>
      <div>
        {events.map((event) => (
          <EventEntry key={event.slug} event={event} />
        ))}
      </div>
    </section>
  );
}
