import { MarkShape } from "#components/map/MarkShape.tsx";
import type { MapView } from "#lib/domain/views/map-view.ts";
import { countWord, joinWords } from "#lib/present/count-words.ts";
import type { MapDrawing } from "#lib/present/map/draw-map.ts";
import { type MarkKind, markKindOf } from "#lib/present/map/mark-kind.ts";
import { sizeStepOf, sizeSteps } from "#lib/present/map/size-steps.ts";

type Props = { drawing: MapDrawing; map: MapView };

/** What the marks mean, and what the map cannot show, in words. */
export function MapNotes({ drawing, map }: Props) {
  return (
    <div className="map-notes">
      <Legend drawing={drawing} map={map} />
      <ul>
        {map.places.length === 0 ? (
          <li>No event of this selection has a place: the map has no marks.</li>
        ) : null}
        {drawing.outside === 0 ? null : (
          <li>
            {countWord(drawing.outside, "place")} of the selection {drawing.outside === 1 ? "lies" : "lie"}{" "}
            outside this frame.
          </li>
        )}
        {map.furtherPlaces.places === 0 ? null : (
          <li>
            {countWord(map.furtherPlaces.places, "further place")} with{" "}
            {countWord(map.furtherPlaces.events, "event")} are not drawn: those with the most events are.
          </li>
        )}
        <Placeless map={map} />
        {drawing.areas.length === 0 ? null : (
          <li>
            Hatched, because it is disputed whose it is:{" "}
            {drawing.areas.map(({ area }) => `${area.name} (${area.note})`).join("; ")}. Where a hatched area
            has no dashed edge, its edge is drawn roughly.
          </li>
        )}
        <li className="quiet">
          Land and borders: Natural Earth 4.1, 1:50 million. A mark stands where the gazetteer has the place,
          not where anything fell.
        </li>
      </ul>
    </div>
  );
}

/** An event without a place is counted here, and never given a point. */
function Placeless({ map: { withoutPlace, countries } }: { map: MapView }) {
  const { withTarget, withoutTarget } = withoutPlace;
  return (
    <>
      {withTarget === 0 ? null : (
        <li>
          {countWord(withTarget, "event")} without a place {withTarget === 1 ? "names" : "name"} a country as
          target, outlined where it is in the frame:{" "}
          {joinWords(countries.map(({ name, events }) => `${name} (${events})`))}.
        </li>
      )}
      {withoutTarget === 0 ? null : (
        <li>
          {countWord(withoutTarget, "event")} {withoutTarget === 1 ? "has" : "have"} neither place nor target,
          and {withoutTarget === 1 ? "is" : "are"} not on the map.
        </li>
      )}
    </>
  );
}

const legendWords: Record<MarkKind, string> = {
  exact: "a town or a site",
  area: "somewhere in a region",
  said: "where it was said or decided: nothing fell there",
};

function Legend({ drawing, map }: Props) {
  const kinds = (["exact", "area", "said"] as const).filter((kind) =>
    drawing.places.some(({ place }) => markKindOf(place) === kind),
  );
  const steps = sizeSteps.filter((step) =>
    drawing.places.some(({ place }) => sizeStepOf(place.events) === step),
  );
  return (
    <p className="legend">
      {kinds.map((kind) => (
        <span key={kind}>
          <Sample kind={kind} radius={5} /> {legendWords[kind]}
        </span>
      ))}
      {steps.length === 1 && steps[0]?.from === 1
        ? null
        : steps.map(({ words, radius }) => (
            <span key={words}>
              <Sample kind="exact" radius={radius} /> {words}
            </span>
          ))}
      {drawing.targets.length === 0 || map.countries.length === 0 ? null : (
        <span>
          <svg width="24" height="14" aria-hidden="true">
            <path className="map-target" d="M2 2h20v10H2z" />
          </svg>{" "}
          a country as target, no place in it told
        </span>
      )}
    </p>
  );
}

function Sample({ kind, radius }: { kind: MarkKind; radius: number }) {
  const size = 2 * radius + 4;
  return (
    <svg width={size} height={size} aria-hidden="true">
      <MarkShape kind={kind} x={size / 2} y={size / 2} radius={radius} />
    </svg>
  );
}
