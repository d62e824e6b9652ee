import { geoContains } from "d3-geo";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import countries from "world-atlas/countries-50m.json" with { type: "json" };
import { z } from "zod";
import { type Reach, reachOf } from "#lib/present/map/reach.ts";

/** Natural Earth's countries (1:50 million), as the package world-atlas has them. */
const ringsSchema = z.array(z.array(z.int()));
const nameSchema = z.object({ name: z.string() });
const geometrySchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("Polygon"),
    id: z.string().optional(),
    properties: nameSchema,
    arcs: ringsSchema,
  }),
  z.object({
    type: z.literal("MultiPolygon"),
    id: z.string().optional(),
    properties: nameSchema,
    arcs: z.array(ringsSchema),
  }),
]);
const atlasSchema = z.object({
  type: z.literal("Topology"),
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({
    countries: z.object({ type: z.literal("GeometryCollection"), geometries: z.array(geometrySchema) }),
  }),
});
type AtlasGeometry = z.infer<typeof geometrySchema>;

export type AtlasShape = Feature<Polygon | MultiPolygon, { name: string }>;

export type Reached<Shape> = { shape: Shape; reach: Reach };

export type Atlas = {
  /** By ISO number, and by name where the atlas gives none. */
  shapes: ReadonlyMap<string, AtlasShape>;
  /** Whole countries, by the same key, as the lexicon counts places to them: Crimea with Ukraine. */
  countries: ReadonlyMap<string, MultiPolygon>;
  /** All land, with no border in it: its edges are the coasts. */
  land: Reached<Polygon>[];
  borders: Reached<LineString>[];
  reaches: ReadonlyMap<string, Reach>;
  /** Borders of what the atlas draws by itself and who holds it is disputed. */
  disputedBorders: MultiLineString;
};

const RUSSIA = "643";
/** A point well within the peninsula. */
const IN_CRIMEA: [number, number] = [34.4, 45.3];
export const CRIMEA = "Crimea";

/** Drawn by the atlas as shapes of their own, or made one here. */
export const disputedShapes: ReadonlySet<string> = new Set([
  CRIMEA,
  "158",
  "275",
  "732",
  "Kosovo",
  "N. Cyprus",
  "Somaliland",
  "Siachen Glacier",
]);

/** Which country the lexicon counts a disputed shape's places to; the outline of a target shows the whole of it. */
const partOf: Readonly<Record<string, string>> = { [CRIMEA]: "804", "N. Cyprus": "196", Somaliland: "706" };

let atlas: Atlas | undefined;

/** The atlas, made once a process. It draws Crimea as Russia's at every scale: here it is a shape of its own. */
export function readAtlas(): Atlas {
  atlas ??= makeAtlas();
  return atlas;
}

function makeAtlas(): Atlas {
  const { objects, ...rest } = atlasSchema.parse(countries);
  const topology: Topology = { ...rest, objects: {} };
  const geometries = objects.countries.geometries.flatMap((one) =>
    one.id === RUSSIA ? cutCrimeaOff(one, topology) : [one],
  );
  const collection: GeometryCollection<{ name: string }> = { type: "GeometryCollection", geometries };
  const keys = new Map<unknown, string>(geometries.map((one) => [one, keyOf(one)]));
  const isDisputed = (one: unknown) => disputedShapes.has(keys.get(one) ?? "");
  return {
    shapes: new Map(geometries.map((one) => [keyOf(one), toShape(one, topology)])),
    countries: new Map(
      geometries.map((one) => {
        const parts = geometries.filter((other) => partOf[keyOf(other)] === keyOf(one));
        return [keyOf(one), merge(topology, [one, ...parts])];
      }),
    ),
    reaches: new Map(
      geometries.map((one) => [keyOf(one), reachOf(ringsOf(toShape(one, topology).geometry).flat())]),
    ),
    land: merge(topology, geometries).coordinates.map((coordinates) => ({
      shape: { type: "Polygon", coordinates },
      reach: reachOf(coordinates[0] ?? []),
    })),
    borders: mesh(
      topology,
      collection,
      (a, b) => a !== b && !isDisputed(a) && !isDisputed(b),
    ).coordinates.map((coordinates) => ({
      shape: { type: "LineString", coordinates },
      reach: reachOf(coordinates),
    })),
    disputedBorders: mesh(topology, collection, (a, b) => a !== b && (isDisputed(a) || isDisputed(b))),
  };
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function keyOf({ id, properties }: AtlasGeometry): string {
  return id ?? properties.name;
}

function toShape(geometry: AtlasGeometry, topology: Topology): AtlasShape {
  return geometry.type === "Polygon"
    ? feature<{ name: string }>(topology, geometry)
    : feature<{ name: string }>(topology, geometry);
}

/** Russia's shape without the polygon that holds Crimea, and that polygon as a shape of its own. */
function cutCrimeaOff(russia: AtlasGeometry, topology: Topology): AtlasGeometry[] {
  if (russia.type !== "MultiPolygon") throw new Error("The atlas draws Russia in one piece.");
  const isCrimea = (arcs: number[][]) =>
    geoContains(toShape({ type: "Polygon", properties: { name: CRIMEA }, arcs }, topology), IN_CRIMEA);
  const [crimea, ...others] = russia.arcs.filter(isCrimea);
  if (crimea === undefined || others.length > 0) throw new Error("The atlas draws Crimea in another way.");
  return [
    { ...russia, arcs: russia.arcs.filter((arcs) => arcs !== crimea) },
    { type: "Polygon", properties: { name: CRIMEA }, arcs: crimea },
  ];
}
