import { geoArea } from "d3-geo";
import type { Polygon } from "geojson";
import type { DisputedArea } from "#lib/present/map/disputed-areas.ts";
import type { Atlas, AtlasShape } from "#lib/present/map/read-atlas.ts";

/** The shape of a disputed area: the atlas's own, or the rough ring; null where the atlas lacks it. */
export function shapeOfArea(area: DisputedArea, atlas: Atlas): AtlasShape | Polygon | null {
  if (area.kind === "shape") return atlas.shapes.get(area.key) ?? null;
  const [first] = area.ring;
  if (first === undefined) return null;
  const ring = [...area.ring, first];
  const polygon: Polygon = { type: "Polygon", coordinates: [ring] };
  // On a sphere the other way round means all the rest of the earth.
  return geoArea(polygon) > 2 * Math.PI ? { type: "Polygon", coordinates: [ring.toReversed()] } : polygon;
}
