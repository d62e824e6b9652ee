import { z } from "zod";
import { certaintySchema } from "#lib/domain/certainty.ts";
import { eventTypeSchema } from "#lib/domain/event.ts";
import { MAX_SEARCH_CHARACTERS, readSearchWords } from "#lib/domain/search-words.ts";
import { slugSchema } from "#lib/domain/slug.ts";

/** The facets, in the order in which a page shows them. */
export const facetNames = ["weapon", "country", "outlet", "type", "certainty", "speaker"] as const;
export type FacetName = (typeof facetNames)[number];

/** Those whose values are gathered from an event's texts and claims as it is written. */
export const gatheredFacets = ["outlet", "certainty", "speaker"] as const satisfies readonly FacetName[];

/** The value of the outlet filter that stands for every text that names no outlet. */
export const UNIDENTIFIED_OUTLET = "unidentified";

/** More values than anybody chooses by hand; a longer address is a mistake or an attack. */
const MAX_VALUES_PER_FILTER = 24;
const MAX_SHOWN_CHARACTERS = 80;

const valueSchemas = {
  weapon: slugSchema,
  country: z
    .string()
    .transform((code) => code.toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{2}$/)),
  outlet: slugSchema,
  type: eventTypeSchema,
  certainty: certaintySchema,
  speaker: z
    .string()
    .max(120)
    .regex(/^[^\p{C}]+$/u),
} satisfies Record<FacetName, z.ZodType<string>>;

/** The ways in which a page can show one selection. */
export const timelineViews = ["timeline", "map", "table"] as const;
export type TimelineViewName = (typeof timelineViews)[number];

/** How many times the map may be doubled in scale, or halved, from where it fits the selection. */
export const MOST_ZOOM = 8;

/** The middle of the map: latitude and longitude in degrees. */
export type MapCentre = { latitude: number; longitude: number };

const centreSchema = z
  .string()
  .regex(/^-?\d{1,2}(?:\.\d{1,4})?,-?\d{1,3}(?:\.\d{1,4})?$/)
  .transform((value): MapCentre => {
    const [latitude = 0, longitude = 0] = value.split(",").map(Number);
    return { latitude, longitude };
  })
  .refine(({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180);

const zoomSchema = z
  .string()
  .regex(/^-?\d$/)
  .transform(Number)
  .refine((zoom) => Math.abs(zoom) <= MOST_ZOOM);

const expected: Record<FacetName | "q" | "from" | "to" | "sort" | "cursor" | "view" | "zoom" | "at", string> =
  {
    weapon: "a weapon’s short name, as in weapon=atacms",
    country: "a country’s code of two letters, as in country=US",
    outlet: "an outlet’s short name, as in outlet=the-moscow-times",
    type: `one of ${eventTypeSchema.options.join(", ")}`,
    certainty: `one of ${certaintySchema.options.join(", ")}`,
    speaker: "a speaker’s key, as the links of this page have it",
    q: `at most ${MAX_SEARCH_CHARACTERS} characters; the first ${MAX_SEARCH_CHARACTERS} were searched for`,
    from: "a day, as in from=2024-11-18",
    to: "a day, as in to=2024-11-25",
    sort: "newest or oldest",
    cursor: "the address of a following page",
    view: `one of ${timelineViews.join(", ")}`,
    zoom: `a whole number from -${MOST_ZOOM} to ${MOST_ZOOM}, with view=map`,
    at: "a latitude and a longitude, as in at=48.5,37, with view=map",
  };

export type TimelineFilters = Record<FacetName, string[]> & {
  /** Words that a text on the event, one of its claims or its title has. */
  q: string | null;
  from: string | null;
  to: string | null;
  sort: "newest" | "oldest";
  /** The slug of the last event of the page before. */
  cursor: string | null;
  view: TimelineViewName;
  /** Doublings of the map’s scale from where it fits the selection; only the map has it in its address. */
  zoom: number;
  /** Null: where the places of the selection are. */
  at: MapCentre | null;
};

export const noFilters: TimelineFilters = {
  weapon: [],
  country: [],
  outlet: [],
  type: [],
  certainty: [],
  speaker: [],
  q: null,
  from: null,
  to: null,
  sort: "newest",
  cursor: null,
  view: "timeline",
  zoom: 0,
  at: null,
};

/** A parameter that was not understood, in words for people. */
export type FilterNote = { parameter: string; value: string; expected: string };

type SearchParameters = Record<string, string | string[] | undefined>;

/**
 * Reads the timeline's filters from an address. Never throws: what is not understood is left out and told in `notes`.
 * Values are deduplicated and sorted, so that one selection has one form.
 */
export function parseTimelineFilters(parameters: SearchParameters): {
  filters: TimelineFilters;
  notes: FilterNote[];
} {
  const notes: FilterNote[] = [];
  const read = <T>(name: keyof typeof expected, value: string, schema: z.ZodType<T>): T[] => {
    const result = schema.safeParse(value);
    if (result.success) return [result.data];
    notes.push({ parameter: name, value: shorten(value), expected: expected[name] });
    return [];
  };
  const readMany = (name: FacetName) => {
    const values = valuesOf(parameters[name]);
    if (values.length > MAX_VALUES_PER_FILTER)
      notes.push({
        parameter: name,
        value: `${values.length} values`,
        expected: `at most ${MAX_VALUES_PER_FILTER}; the first ${MAX_VALUES_PER_FILTER} were taken`,
      });
    const known = values
      .slice(0, MAX_VALUES_PER_FILTER)
      .flatMap((value) => read(name, value, valueSchemas[name]));
    return [...new Set(known)].sort();
  };
  const readOne = <T>(
    name: "q" | "from" | "to" | "sort" | "cursor" | "view" | "zoom" | "at",
    schema: z.ZodType<T>,
  ): T | null => {
    const [first, second] = valuesOf(parameters[name]);
    if (first === undefined) return null;
    if (second !== undefined)
      notes.push({ parameter: name, value: shorten(second), expected: "one value; the first was taken" });
    return read(name, first, schema)[0] ?? null;
  };
  const day = z.iso.date();
  const search = readOne("q", z.string().transform(readSearchWords));
  if (search?.cut) notes.push({ parameter: "q", value: shorten(search.words), expected: expected.q });
  const view = readOne("view", z.enum(timelineViews)) ?? "timeline";
  const readOnMap = <T>(name: "zoom" | "at", schema: z.ZodType<T>): T | null =>
    readOne(name, view === "map" ? schema : z.never());
  const filters: TimelineFilters = {
    weapon: readMany("weapon"),
    country: readMany("country"),
    outlet: readMany("outlet"),
    type: readMany("type"),
    certainty: readMany("certainty"),
    speaker: readMany("speaker"),
    q: search === null || search.words === "" ? null : search.words,
    from: readOne("from", day),
    to: readOne("to", day),
    sort: readOne("sort", z.enum(["newest", "oldest"])) ?? "newest",
    cursor: readOne("cursor", slugSchema),
    view,
    zoom: readOnMap("zoom", zoomSchema) ?? 0,
    at: readOnMap("at", centreSchema),
  };
  for (const [name, value] of Object.entries(parameters))
    if (!(name in expected) && value !== undefined)
      notes.push({
        parameter: shorten(name),
        value: shorten(valuesOf(value)[0] ?? ""),
        expected: "no such filter here",
      });
  if (filters.from !== null && filters.to !== null && filters.from > filters.to)
    notes.push({
      parameter: "from",
      value: filters.from,
      expected: `a day no later than “to”, which is ${filters.to}: as it stands, no event can match`,
    });
  return { filters, notes };
}

/** An empty value is what a form sends for a field left blank: no filter. */
function valuesOf(value: string | string[] | undefined): string[] {
  const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return values.map((one) => one.trim()).filter((one) => one !== "");
}

function shorten(value: string): string {
  return value.length > MAX_SHOWN_CHARACTERS ? `${value.slice(0, MAX_SHOWN_CHARACTERS)}…` : value;
}
