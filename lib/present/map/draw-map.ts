import { type GeoPermissibleObjects, geoPath } from "d3-geo";
import type { LineString, Polygon } from "geojson";
import type { MapCentre } from "#lib/domain/timeline-filters.ts";
import type { MapPlaceView, MapView } from "#lib/domain/views/map-view.ts";
import { atlasKeyOf } from "#lib/present/map/atlas-key-of.ts";
import { type DisputedArea, disputedAreas } from "#lib/present/map/disputed-areas.ts";
import { frameMap, MAP_HEIGHT, MAP_WIDTH, type MapFrame } from "#lib/present/map/frame-map.ts";
import { PathWriter } from "#lib/present/map/path-writer.ts";
import { type LabelWish, type PlacedLabel, placeLabels } from "#lib/present/map/place-labels.ts";
import { isNear } from "#lib/present/map/reach.ts";
import {
  type Atlas,
  type AtlasShape,
  disputedShapes,
  type Reached,
  readAtlas,
} from "#lib/present/map/read-atlas.ts";
import { shapeOfArea } from "#lib/present/map/shape-of-area.ts";
import { sizeStepOf } from "#lib/present/map/size-steps.ts";

export type DrawnPlace = { place: MapPlaceView; x: number; y: number; radius: number };
/** `within`: what its outline is cut to, where the outline is a rough one. */
export type DrawnArea = { area: DisputedArea; path: string; within: string | null };

/** All that a map shows, in pixels of one picture. */
export type MapDrawing = {
  frame: MapFrame;
  /** The earth's edge, where all of it is shown. */
  edge: string | null;
  land: string;
  borders: string;
  disputedBorders: string;
  areas: DrawnArea[];
  /** Outlines of countries that events name as their target without a place in them. */
  targets: { code: string; path: string }[];
  places: DrawnPlace[];
  /** Where across the picture the marks are: what a narrow screen shows first. */
  middle: number;
  /** How many places of the selection lie outside the frame. */
  outside: number;
  labels: { places: PlacedLabel[]; areas: PlacedLabel[]; countries: PlacedLabel[] };
};

/** What is smaller than so many pixels is left out; the whole world has more of it than a page should carry. */
const DETAIL = 1.4;
const WORLD_DETAIL = 2.6;
/** A country's name is written where this much of it shows, in square pixels. */
const LEAST_NAMED = 2600;
/** A disputed area's note is written on the map where this much of it shows. */
const LEAST_NOTED = 900;

/** Draws the places of a selection on the atlas. The same selection, zoom and middle give the same drawing. */
export function drawMap(map: MapView, zoom: number, at: MapCentre | null): MapDrawing {
  const atlas = readAtlas();
  const frame = frameMap(pointsToFit(map, atlas), zoom, at);
  const write = (shape: GeoPermissibleObjects) => {
    const writer = new PathWriter(frame.isWorld ? WORLD_DETAIL : DETAIL);
    geoPath(frame.projection, writer)(shape);
    return writer.end();
  };
  const places = map.places.flatMap((place) => drawPlace(place, frame));
  const shown = [...atlas.shapes].flatMap(([key, shape]) => {
    const reach = atlas.reaches.get(key);
    return reach && isNear(reach, frame.reach) ? [shape] : [];
  });
  const writeNear = (parts: readonly Reached<Polygon | LineString>[]) => {
    const geometries = parts.flatMap(({ shape, reach }) => (isNear(reach, frame.reach) ? [shape] : []));
    return write({ type: "GeometryCollection", geometries });
  };
  const areas = disputedAreas.flatMap((area) => drawArea(area, atlas, write));
  return {
    frame,
    edge: frame.isWorld ? write({ type: "Sphere" }) : null,
    land: writeNear(atlas.land),
    borders: writeNear(atlas.borders),
    disputedBorders: write(atlas.disputedBorders),
    areas,
    targets: map.countries.flatMap(({ code }) => {
      const shape = atlas.countries.get(atlasKeyOf(code) ?? "");
      const path = shape ? write(shape) : "";
      return path === "" ? [] : [{ code, path }];
    }),
    places,
    middle: middleOf(places),
    outside: map.places.length - places.length,
    labels: label(places, areas, shown, frame, atlas),
  };
}

/** The places; without any, the largest piece of each country that the selection names as a target. */
function pointsToFit(map: MapView, atlas: Atlas): [number, number][] {
  if (map.places.length > 0)
    return map.places.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  return map.countries.flatMap(({ code }) => {
    const rings = atlas.countries.get(atlasKeyOf(code) ?? "")?.coordinates.map(([ring]) => ring) ?? [];
    if (rings.length === 0) return [];
    const largest = rings.reduce((one, other) => ((other?.length ?? 0) > (one?.length ?? 0) ? other : one));
    return (largest ?? []).flatMap(([longitude, latitude]): [number, number][] =>
      longitude === undefined || latitude === undefined ? [] : [[longitude, latitude]],
    );
  });
}

function drawPlace(place: MapPlaceView, { projection }: MapFrame): DrawnPlace[] {
  const point = projection([place.longitude, place.latitude]);
  if (!point) return [];
  const [x, y] = point.map((value) => Math.round(value * 10) / 10);
  if (x === undefined || y === undefined || x < 0 || y < 0 || x > MAP_WIDTH || y > MAP_HEIGHT) return [];
  return [{ place, x, y, radius: sizeStepOf(place.events).radius }];
}

function drawArea(
  area: DisputedArea,
  atlas: Atlas,
  write: (shape: GeoPermissibleObjects) => string,
): DrawnArea[] {
  const shape = shapeOfArea(area, atlas);
  const path = shape ? write(shape) : "";
  if (path === "") return [];
  if (area.kind === "shape") return [{ area, path, within: null }];
  const within = area.within.map((key) => atlas.shapes.get(key)).filter((one) => one !== undefined);
  const cut = within.map(write).join("");
  return cut === "" ? [] : [{ area, path, within: cut }];
}

function middleOf(places: readonly DrawnPlace[]): number {
  if (places.length === 0) return MAP_WIDTH / 2;
  const across = places.map(({ x }) => x).sort((one, other) => one - other);
  return across[Math.floor(across.length / 2)] ?? MAP_WIDTH / 2;
}

/** Names of places first, the most told before others; then what is disputed; then countries, in what room is left. */
function label(
  places: readonly DrawnPlace[],
  areas: readonly DrawnArea[],
  shown: readonly AtlasShape[],
  { projection }: MapFrame,
  atlas: Atlas,
): MapDrawing["labels"] {
  const path = geoPath(projection);
  const spotIn = (shape: GeoPermissibleObjects, least: number) => {
    if (path.area(shape) < least) return [];
    const [x, y] = path.centroid(shape);
    return Number.isFinite(x) && Number.isFinite(y)
      ? [{ x: Math.round(x), y: Math.round(y), radius: 6 }]
      : [];
  };
  const placeWishes: LabelWish[] = places.map(({ place, x, y, radius }) => ({
    key: place.slug,
    words: place.name,
    x,
    y,
    radius,
  }));
  const areaWishes: LabelWish[] = areas.flatMap(({ area }) => {
    const shape = shapeOfArea(area, atlas);
    if (!shape) return [];
    return spotIn(shape, LEAST_NOTED).map((at) => ({
      key: area.name,
      words: `${area.name}: ${area.shortNote}`,
      ...at,
    }));
  });
  const countryWishes: LabelWish[] = shown
    .filter((shape) => !disputedShapes.has(String(shape.id ?? shape.properties.name)))
    .flatMap((shape) =>
      spotIn(shape, LEAST_NAMED).map((at) => ({
        key: String(shape.id ?? shape.properties.name),
        words: shape.properties.name,
        centred: true,
        ...at,
      })),
    );
  const kinds = { places: placeWishes, areas: areaWishes, countries: countryWishes };
  const marks = places.map(({ x, y, radius }) => ({ x, y, radius }));
  const tagged = Object.entries(kinds).flatMap(([kind, wishes]) =>
    wishes.map((wish) => ({ ...wish, key: `${kind} ${wish.key}` })),
  );
  const placed = placeLabels(tagged, marks, { width: MAP_WIDTH, height: MAP_HEIGHT });
  const of = (kind: keyof typeof kinds) => placed.filter(({ key }) => key.startsWith(`${kind} `));
  return { places: of("places"), areas: of("areas"), countries: of("countries") };
}
