import { z } from "zod";
import { certaintySchema } from "#lib/domain/certainty.ts";
import { eventTypeSchema } from "#lib/domain/event.ts";
import { slugSchema } from "#lib/domain/slug.ts";

/** The facets, in the order in which a page shows them. */
export const facetNames = ["weapon", "country", "outlet", "type", "certainty"] as const;
export type FacetName = (typeof facetNames)[number];

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
} satisfies Record<FacetName, z.ZodType<string>>;

const expected: Record<FacetName | "from" | "to" | "sort" | "cursor", string> = {
  weapon: "a weapon’s short name, as in weapon=atacms",
  country: "a country’s code of two letters, as in country=US",
  outlet: "an outlet’s short name, as in outlet=the-moscow-times",
  type: `one of ${eventTypeSchema.options.join(", ")}`,
  certainty: `one of ${certaintySchema.options.join(", ")}`,
  from: "a day, as in from=2024-11-18",
  to: "a day, as in to=2024-11-25",
  sort: "newest or oldest",
  cursor: "the address of a following page",
};

export type TimelineFilters = Record<FacetName, string[]> & {
  from: string | null;
  to: string | null;
  sort: "newest" | "oldest";
  /** The slug of the last event of the page before. */
  cursor: string | null;
};

export const noFilters: TimelineFilters = {
  weapon: [],
  country: [],
  outlet: [],
  type: [],
  certainty: [],
  from: null,
  to: null,
  sort: "newest",
  cursor: null,
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
  const readOne = <T>(name: "from" | "to" | "sort" | "cursor", schema: z.ZodType<T>): T | null => {
    const [first, second] = valuesOf(parameters[name]);
    if (first === undefined) return null;
    if (second !== undefined)
      notes.push({ parameter: name, value: shorten(second), expected: "one value; the first was taken" });
    return read(name, first, schema)[0] ?? null;
  };
  const day = z.iso.date();
  const filters: TimelineFilters = {
    weapon: readMany("weapon"),
    country: readMany("country"),
    outlet: readMany("outlet"),
    type: readMany("type"),
    certainty: readMany("certainty"),
    from: readOne("from", day),
    to: readOne("to", day),
    sort: readOne("sort", z.enum(["newest", "oldest"])) ?? "newest",
    cursor: readOne("cursor", slugSchema),
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
