import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth } from "d3-geo";
import type { MapCentre } from "#lib/domain/timeline-filters.ts";
import type { Reach } from "#lib/present/map/reach.ts";

export const MAP_WIDTH = 1048;
export const MAP_HEIGHT = 600;
/** Room for the labels of the outermost places. */
const MARGIN = { x: 120, y: 80 };

const EARTH_RADIUS_KM = 6371;
/** One place alone is shown with this much country around it. */
const LEAST_KM_ACROSS = 1500;
/** Pixels a radian. Below, a flat view of one side of the earth would hide what lies on the other. */
const WORLD_BELOW = 420;
const MOST_SCALE = 2 ** 7 * WORLD_BELOW;
/** Places farther from their middle than this many radians need the whole world. */
const WORLD_BEYOND = 1.3;

/** Lines between the atlas's points bend by less than this many pixels; finer is slower and looks the same. */
const COARSE = 1.5;

export type MapFrame = {
  projection: GeoProjection;
  isWorld: boolean;
  centre: MapCentre;
  /** Pixels a radian. */
  scale: number;
  /** What of the earth may show. */
  reach: Reach;
  /** Whether the next steps of zoom show anything else. */
  canZoomIn: boolean;
  canZoomOut: boolean;
  /** Middles of the frames beside this one; none around the whole world. */
  beside: { north: MapCentre; south: MapCentre; east: MapCentre; west: MapCentre } | null;
  kilometresAcross: number;
};

type LonLat = [longitude: number, latitude: number];

/** The projection that fits the points, doubled in scale `zoom` times, around `at` where one is given. */
export function frameMap(points: readonly LonLat[], zoom: number, at: MapCentre | null): MapFrame {
  const fitted = fit(points);
  const scale = Math.min(fitted.scale * 2 ** zoom, MOST_SCALE);
  const centre = at ?? fitted.centre;
  const isWorld = scale < WORLD_BELOW;
  const projection = isWorld ? wholeWorld() : around(centre, scale);
  projection.precision(COARSE).clipExtent([
    [-3, -3],
    [MAP_WIDTH + 3, MAP_HEIGHT + 3],
  ]);
  return {
    projection,
    isWorld,
    centre,
    scale,
    reach: {
      middle: [centre.longitude, centre.latitude],
      radius: isWorld
        ? Math.PI
        : 2 * Math.asin(Math.min(1, (Math.hypot(MAP_WIDTH, MAP_HEIGHT) / 2 + 10) / (2 * scale))),
    },
    canZoomIn: scale < MOST_SCALE,
    canZoomOut: !isWorld,
    beside: isWorld ? null : findBeside(projection, scale),
    kilometresAcross: Math.round((MAP_WIDTH / scale) * EARTH_RADIUS_KM),
  };
}

function wholeWorld(): GeoProjection {
  return geoEqualEarth().fitExtent(
    [
      [4, 4],
      [MAP_WIDTH - 4, MAP_HEIGHT - 4],
    ],
    { type: "Sphere" },
  );
}

/** Areas keep their sizes, and directions from the middle are true: right for distances that matter. */
function around({ latitude, longitude }: MapCentre, scale: number): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(120)
    .scale(scale)
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
}

function fit(points: readonly LonLat[]): { centre: MapCentre; scale: number } {
  if (points.length === 0) return { centre: { latitude: 20, longitude: 10 }, scale: WORLD_BELOW / 2 };
  const middle = geoCentroid({ type: "MultiPoint", coordinates: [...points] });
  const rough = toCentre(middle);
  if (Math.max(...points.map((point) => geoDistance(point, middle))) > WORLD_BEYOND)
    return { centre: rough, scale: WORLD_BELOW / 2 };
  const flat = geoAzimuthalEqualArea().rotate([-rough.longitude, -rough.latitude]).scale(1).translate([0, 0]);
  const placed = points.flatMap((point) => {
    const flatPoint = flat(point);
    return flatPoint ? [{ x: flatPoint[0], y: flatPoint[1] }] : [];
  });
  const range = (axis: "x" | "y") => {
    const values = placed.map((point) => point[axis]);
    return { least: Math.min(...values), most: Math.max(...values) };
  };
  const [x, y] = [range("x"), range("y")];
  const scale = Math.min(
    (MAP_WIDTH - 2 * MARGIN.x) / Math.max(x.most - x.least, 1e-9),
    (MAP_HEIGHT - 2 * MARGIN.y) / Math.max(y.most - y.least, 1e-9),
    (MAP_WIDTH * EARTH_RADIUS_KM) / LEAST_KM_ACROSS,
  );
  const centre = flat.invert?.([(x.least + x.most) / 2, (y.least + y.most) / 2]);
  return { centre: centre ? toCentre(centre) : rough, scale };
}

function findBeside(projection: GeoProjection, scale: number): MapFrame["beside"] {
  const digits = scale > 8 * WORLD_BELOW ? 2 : 1;
  const at = (x: number, y: number) =>
    toCentre(projection.invert?.([MAP_WIDTH * x, MAP_HEIGHT * y]) ?? [0, 0], digits);
  return { north: at(0.5, 1 / 6), south: at(0.5, 5 / 6), east: at(5 / 6, 0.5), west: at(1 / 6, 0.5) };
}

function toCentre([longitude, latitude]: LonLat, digits = 2): MapCentre {
  const round = (value: number) => Number(value.toFixed(digits));
  return {
    latitude: Number.isFinite(latitude) ? round(latitude) : 0,
    longitude: Number.isFinite(longitude) ? round(longitude) : 0,
  };
}
