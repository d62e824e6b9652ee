import { Highlighted } from "#components/search/Highlighted.tsx";
import type { TimelineEventView } from "#lib/domain/views/timeline-view.ts";
import { capitalised } from "#lib/present/capitalised.ts";
import { formatCount } from "#lib/present/count-words.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";
import { eventTypeLabels } from "#lib/present/labels.ts";
import { eventAddress } from "#lib/present/mark-anchor.ts";

type Props = { events: readonly TimelineEventView[]; matched?: readonly string[] };

/** The selection as a plain table, in the order of the timeline. On a phone each event is an entry of its own. */
export function EventTable({ events, matched = [] }: Props) {
  if (events.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label="Table of events, scrolls sideways">
      <table className="events">
        <caption className="vh">The events of the selection</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Type</th>
            <th scope="col">Event</th>
            <th scope="col">Place</th>
            <th scope="col">Weapons</th>
            <th scope="col" className="n">
              Texts
            </th>
            <th scope="col" className="n">
              Independent
            </th>
            <th scope="col" className="n">
              Claims
            </th>
            <th scope="col" className="n">
              Conflicts
            </th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <EventRow key={event.slug} event={event} matched={matched} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function EventRow({ event, matched }: { event: TimelineEventView; matched: readonly string[] }) {
  const { sentence, rough } = describeDateRange(event.date);
  return (
    <tr>
      <td className={rough ? "when soft" : "when"}>
        {capitalised(sentence)}
        {event.date?.basis === "inferred" ? <span className="quiet">, inferred</span> : null}
      </td>
      <td>{eventTypeLabels[event.type]}</td>
      <th scope="row">
        <a href={eventAddress(event.slug)} data-event>
          <Highlighted text={event.title} matched={matched} />
        </a>
      </th>
      <td>
        {event.place === null ? (
          <span className="quiet">no place given</span>
        ) : (
          <Highlighted text={event.place.name} matched={matched} />
        )}
      </td>
      <td>
        {event.weapons.length === 0 ? (
          <span className="quiet">no weapon named</span>
        ) : (
          <Highlighted text={event.weapons.map(({ name }) => name).join(", ")} matched={matched} />
        )}
      </td>
      <Count noun={event.texts.length === 1 ? "text" : "texts"} count={event.texts.length} />
      <Count noun="independent" count={event.independentTexts} />
      <Count noun={event.claims === 1 ? "claim" : "claims"} count={event.claims} />
      <Count noun={event.conflicts.length === 1 ? "conflict" : "conflicts"} count={event.conflicts.length} />
    </tr>
  );
}

/** `noun` shows on a phone, where the heads of the columns are gone. */
function Count({ noun, count }: { noun: string; count: number }) {
  return (
    <td className="n">
      {formatCount(count)}
      <span className="pa" aria-hidden="true">
        {" "}
        {noun}
      </span>
    </td>
  );
}
