import { MarkShape } from "#components/map/MarkShape.tsx";
import { countWord } from "#lib/present/count-words.ts";
import type { DrawnPlace, MapDrawing } from "#lib/present/map/draw-map.ts";
import { MAP_HEIGHT, MAP_WIDTH } from "#lib/present/map/frame-map.ts";
import { markKindOf } from "#lib/present/map/mark-kind.ts";
import type { PlacedLabel } from "#lib/present/map/place-labels.ts";

/** A finger needs a mark of this radius, however small the one that it sees. */
const TOUCH_RADIUS = 13;

/** The drawing: land, borders, what is disputed, what is a target, and a mark for each place that leads to its events. */
export function MapPicture({ drawing }: { drawing: MapDrawing }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      width={MAP_WIDTH}
      height={MAP_HEIGHT}
      role="group"
      aria-label={`Map of ${countWord(drawing.places.length, "place")}. The table below holds the same.`}
    >
      <Ground drawing={drawing} />
      <Labels labels={drawing.labels.countries} className="map-country" />
      <Labels labels={drawing.labels.areas} className="map-note" />
      {drawing.places.toReversed().map((drawn) => (
        <PlaceMark key={drawn.place.slug} drawn={drawn} />
      ))}
      <Labels labels={drawing.labels.places} className="map-name" />
    </svg>
  );
}

function Ground({ drawing }: { drawing: MapDrawing }) {
  return (
    <g>
      <defs>
        <pattern
          id="map-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="map-hatch-line" d="M0 0V5" />
        </pattern>
        {drawing.areas.map(({ within }, index) =>
          within === null ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the outline's name in the drawing
            <clipPath key={index} id={`map-within-${index}`}>
              <path d={within} />
            </clipPath>
          ),
        )}
      </defs>
      <rect className="map-sea" width={MAP_WIDTH} height={MAP_HEIGHT} />
      {drawing.edge === null ? null : <path className="map-border" d={drawing.edge} />}
      <path className="map-land" d={drawing.land} />
      {drawing.areas.map(({ area, path, within }, index) => (
        <path
          key={area.name}
          className="map-disputed"
          d={path}
          clipPath={within === null ? undefined : `url(#map-within-${index})`}
        />
      ))}
      <path className="map-border" d={drawing.borders} />
      <path className="map-disputed-border" d={drawing.disputedBorders} />
      {drawing.targets.map(({ code, path }) => (
        <path key={code} className="map-target" d={path} />
      ))}
    </g>
  );
}

function PlaceMark({ drawn: { place, x, y, radius } }: { drawn: DrawnPlace }) {
  return (
    <a href={`#place-${place.slug}`} aria-label={`${place.name}: ${countWord(place.events, "event")}`}>
      <circle className="map-touch" cx={x} cy={y} r={Math.max(radius, TOUCH_RADIUS)} />
      <MarkShape kind={markKindOf(place)} x={x} y={y} radius={radius} />
    </a>
  );
}

function Labels({ labels, className }: { labels: readonly PlacedLabel[]; className: string }) {
  return (
    <g className={className}>
      {labels.map(({ key, words, x, y, anchor }) => (
        <text key={key} x={x} y={y} textAnchor={anchor}>
          {words}
        </text>
      ))}
    </g>
  );
}
