import { geoCentroid, geoDistance } from "d3-geo";
import type { Position } from "geojson";

/** The circle on the earth that holds a shape: what lies far from the frame is not worth projecting. */
export type Reach = { middle: [longitude: number, latitude: number]; radius: number };

/** The circle around these points, radius in radians. */
export function reachOf(points: readonly Position[]): Reach {
  const middle = geoCentroid({ type: "MultiPoint", coordinates: [...points] });
  const distances = points.map(([longitude = 0, latitude = 0]) => geoDistance([longitude, latitude], middle));
  return { middle, radius: distances.reduce((one, other) => Math.max(one, other), 0) };
}

/** Whether two circles may overlap. */
export function isNear(one: Reach, other: Reach): boolean {
  return geoDistance(one.middle, other.middle) <= one.radius + other.radius;
}
