import { z } from "zod";
import { MAX_SEARCH_CHARACTERS, readSearchWords } from "#lib/domain/search-words.ts";
import type { FilterNote } from "#lib/domain/timeline-filters.ts";

/** What can be searched, in the order in which the page shows it. */
export const searchKinds = ["articles", "claims", "quotes"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A search as its address has it. Without a `kind`, the first few of each are asked for. */
export type SearchRequest = { words: string; kind: SearchKind | null; page: number };

const MAX_PAGE = 1_000_000;
const MAX_SHOWN_CHARACTERS = 80;

const kindSchema = z.enum(searchKinds);
const pageSchema = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number)
  .pipe(z.number().int().min(1).max(MAX_PAGE));

const expected: Record<"q" | "kind" | "page", string> = {
  q: `at most ${MAX_SEARCH_CHARACTERS} characters; the first ${MAX_SEARCH_CHARACTERS} were searched for`,
  kind: `one of ${searchKinds.join(", ")}`,
  page: "the number of a page, from 1",
};

type SearchParameters = Record<string, string | string[] | undefined>;

/** Reads a search from an address. Never throws: what is not understood is left out and told in `notes`. */
export function parseSearchRequest(parameters: SearchParameters): {
  request: SearchRequest;
  notes: FilterNote[];
} {
  const notes: FilterNote[] = [];
  const note = (parameter: string, value: string, wanted: string) =>
    notes.push({ parameter: shorten(parameter), value: shorten(value), expected: wanted });
  const readOne = (name: keyof typeof expected): string => {
    const [first = "", second] = [parameters[name] ?? []].flat();
    if (second !== undefined) note(name, second, "one value; the first was taken");
    return first;
  };
  const read = <T>(name: "kind" | "page", schema: z.ZodType<T>): T | null => {
    const value = readOne(name).trim();
    if (value === "") return null;
    const result = schema.safeParse(value);
    if (!result.success) note(name, value, expected[name]);
    return result.success ? result.data : null;
  };
  const { words, cut } = readSearchWords(readOne("q"));
  if (cut) note("q", words, expected.q);
  const kind = read("kind", kindSchema);
  const page = read("page", pageSchema) ?? 1;
  for (const [name, value] of Object.entries(parameters))
    if (!Object.hasOwn(expected, name) && value !== undefined)
      note(name, [value].flat()[0] ?? "", "no such parameter here");
  return { request: { words, kind, page }, notes };
}

function shorten(value: string): string {
  const characters = [...value.toWellFormed()];
  return characters.length > MAX_SHOWN_CHARACTERS
    ? `${characters.slice(0, MAX_SHOWN_CHARACTERS).join("")}…`
    : value;
}
