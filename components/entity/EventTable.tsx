import { MoreLine } from "#components/entity/MoreLine.tsx";
import type { EntityEventsView } from "#lib/domain/views/entity-view.ts";
import { capitalised } from "#lib/present/capitalised.ts";
import { formatCount } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";
import { eventTypeLabels } from "#lib/present/labels.ts";
import { eventAddress } from "#lib/present/mark-anchor.ts";

/** Events as rows, the latest first; their days as precise as they are known. */
export function EventTable({ events, label }: { events: EntityEventsView; label: string }) {
  if (events.total === 0) return <p className="quiet">No event of the archive.</p>;
  return (
    <>
      <table className="rows">
        <caption className="vh">{label}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Event</th>
            <th scope="col" className="n">
              Texts
            </th>
          </tr>
        </thead>
        <tbody>
          {events.items.map(({ slug, type, title, date, place, texts }) => {
            const { sentence, rough } = describeDateRange(date);
            return (
              <tr key={slug}>
                <td className={rough ? "when rough" : "when"}>
                  {capitalised(sentence)}
                  {date?.basis === "inferred" ? ", inferred" : ""}
                </td>
                <th scope="row">
                  <a href={eventAddress(slug)}>
                    <bdi>{curlQuotes(title)}</bdi>
                  </a>
                  <span className="meta">
                    {eventTypeLabels[type]}
                    {place === null ? "" : `, ${place}`}
                  </span>
                </th>
                <td className="n">
                  {formatCount(texts)}
                  <span className="unit-word"> {texts === 1 ? "text" : "texts"}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <MoreLine shown={events.items.length} total={events.total} what="events" />
    </>
  );
}
