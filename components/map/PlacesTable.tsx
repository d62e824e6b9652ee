import type { ReactNode } from "react";
import type { MapEventView, MapView } from "#lib/domain/views/map-view.ts";
import { countWord, formatCount } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";
import { markKindOf, markKindWords } from "#lib/present/map/mark-kind.ts";
import { eventAddress } from "#lib/present/mark-anchor.ts";

/** The map's places and their events: what a mark leads to, and what stands in for the map. */
export function PlacesTable({ map }: { map: MapView }) {
  if (map.places.length === 0 && map.countries.length === 0) return null;
  return (
    <table className="places">
      <caption className="vh">Places of the selection and their events</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">How exact</th>
          <th scope="col" className="n">
            Events
          </th>
          <th scope="col">The newest</th>
        </tr>
      </thead>
      <tbody>
        {map.places.map((place) => (
          <Row
            key={place.slug}
            id={`place-${place.slug}`}
            exact={markKindWords[markKindOf(place)]}
            events={place.events}
            listed={place.listed}
          >
            <b>{place.name}</b>
            {place.country === null ? null : <span className="quiet"> {place.country}</span>}
            {place.note === null ? null : <span className="note">{place.note}</span>}
          </Row>
        ))}
        {map.countries.map(({ code, name, events, listed }) => (
          <Row key={code} id={`target-${code}`} exact="country, as target" {...{ events, listed }}>
            <b>{name}</b>
          </Row>
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  id: string;
  exact: string;
  events: number;
  listed: readonly MapEventView[];
  children: ReactNode;
};

function Row({ id, exact, events, listed, children }: RowProps) {
  const more = events - listed.length;
  return (
    <tr id={id}>
      <th scope="row">{children}</th>
      <td className="exact">{exact}</td>
      <td className="n">
        {formatCount(events)}
        <span className="unit-word"> {events === 1 ? "event" : "events"}</span>
      </td>
      <td>
        <ul>
          {listed.map((event) => (
            <li key={event.slug}>
              <a href={eventAddress(event.slug)}>
                <bdi>{curlQuotes(event.title)}</bdi>
              </a>{" "}
              <span className="quiet">{describeDateRange(event.date).sentence}</span>
            </li>
          ))}
          {more === 0 ? null : <li className="quiet">and {countWord(more, "earlier event")}</li>}
        </ul>
      </td>
    </tr>
  );
}
