import type { TimelineFilters } from "#lib/domain/timeline-filters.ts";
import { MOST_ZOOM } from "#lib/domain/timeline-filters.ts";
import { formatCount } from "#lib/present/count-words.ts";
import type { MapFrame } from "#lib/present/map/frame-map.ts";
import { timelineAddress } from "#lib/present/timeline-address.ts";

const directions = ["north", "south", "west", "east"] as const;

/** Nearer, farther, aside, back: each is an address, so that a view of the map can be linked and needs no script. */
export function MapControls({ frame, filters }: { frame: MapFrame; filters: TimelineFilters }) {
  const to = (changed: Partial<Pick<TimelineFilters, "zoom" | "at">>) =>
    `${timelineAddress({ ...filters, cursor: null, ...changed })}#map`;
  const isFitted = filters.zoom === 0 && filters.at === null;
  const { zoom } = filters;
  return (
    <nav className="map-controls" aria-label="Frame of the map">
      {frame.canZoomIn && zoom < MOST_ZOOM ? (
        <a href={to({ zoom: zoom + 1 })} rel="nofollow" data-step="nearer">
          Nearer
        </a>
      ) : null}
      {frame.canZoomOut && zoom > -MOST_ZOOM ? (
        <a href={to({ zoom: zoom - 1 })} rel="nofollow" data-step="farther">
          Farther
        </a>
      ) : null}
      {directions.map((direction) =>
        frame.beside === null ? null : (
          <a key={direction} href={to({ at: frame.beside[direction] })} rel="nofollow" data-step={direction}>
            {direction[0]?.toUpperCase()}
            {direction.slice(1)}
          </a>
        ),
      )}
      {isFitted ? null : <a href={to({ zoom: 0, at: null })}>All places</a>}
      <span className="quiet">
        {frame.isWorld ? "the whole world" : `${formatCount(frame.kilometresAcross)} km across`}
      </span>
    </nav>
  );
}
