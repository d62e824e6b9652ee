import { MapControls } from "#components/map/MapControls.tsx";
import { MapHand } from "#components/map/MapHand.tsx";
import { MapNotes } from "#components/map/MapNotes.tsx";
import { MapPicture } from "#components/map/MapPicture.tsx";
import { PlacesTable } from "#components/map/PlacesTable.tsx";
import type { TimelineFilters } from "#lib/domain/timeline-filters.ts";
import type { MapView } from "#lib/domain/views/map-view.ts";
import { drawMap } from "#lib/present/map/draw-map.ts";
import { MAP_WIDTH } from "#lib/present/map/frame-map.ts";
import { timelineAddress } from "#lib/present/timeline-address.ts";

type Props = { map: MapView; filters: TimelineFilters };

/** The places of the selection on a map, and the same in a table: the map is drawn here, and asks nobody for tiles. */
export function EventMap({ map, filters }: Props) {
  const drawing = drawMap(map, filters.zoom, filters.at);
  return (
    <>
      <figure className="map" id="map">
        <figcaption>
          <b>Where it happened, as far as the texts say</b>
          <MapControls frame={drawing.frame} filters={filters} />
        </figcaption>
        <MapHand
          address={drawing.frame.isWorld ? null : timelineAddress({ ...filters, cursor: null, at: null })}
          centre={drawing.frame.centre}
          scale={drawing.frame.scale}
          middle={drawing.middle}
          width={MAP_WIDTH}
        >
          <MapPicture drawing={drawing} />
        </MapHand>
        <MapNotes drawing={drawing} map={map} />
      </figure>
      <PlacesTable map={map} />
    </>
  );
}
