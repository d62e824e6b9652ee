import { EventEntry } from "#components/timeline/EventEntry.tsx";
import { DateGauge } from "#components/ui/DateGauge.tsx";
import type { TimelineEventView } from "#lib/domain/views/timeline-view.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";

type Props = { events: readonly TimelineEventView[]; matched?: readonly string[] };

/** The events of one date, under it. `matched`: the words that a search found. */
export function EventDay({ events, matched = [] }: Props) {
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
          <EventEntry key={event.slug} event={event} matched={matched} />
        ))}
      </div>
    </section>
  );
}
