import { type FacetName, facetNames, type TimelineFilters } from "#lib/domain/timeline-filters.ts";

/** The timeline's address for a selection: parameters in a fixed order, none that says nothing. */
export function timelineAddress(filters: TimelineFilters): string {
  const parameters = timelineParameters(filters);
  return parameters.length === 0 ? "/" : `/?${new URLSearchParams(parameters).toString()}`;
}

/** The same as name and value pairs, for a form's hidden fields. */
export function timelineParameters(filters: TimelineFilters): [string, string][] {
  const parameters: [string, string][] = facetNames.flatMap((name) =>
    filters[name].map((value): [string, string] => [name, value]),
  );
  if (filters.q !== null) parameters.unshift(["q", filters.q]);
  if (filters.from !== null) parameters.push(["from", filters.from]);
  if (filters.to !== null) parameters.push(["to", filters.to]);
  if (filters.sort !== "newest") parameters.push(["sort", filters.sort]);
  if (filters.cursor !== null) parameters.push(["cursor", filters.cursor]);
  if (filters.view !== "timeline") parameters.push(["view", filters.view]);
  if (filters.view === "map" && filters.zoom !== 0) parameters.push(["zoom", String(filters.zoom)]);
  if (filters.view === "map" && filters.at !== null)
    parameters.push(["at", `${filters.at.latitude},${filters.at.longitude}`]);
  return parameters;
}

/** The selection with one value put on, or taken off where it was on. A new selection starts at its first page. */
export function toggleFilter(filters: TimelineFilters, name: FacetName, value: string): TimelineFilters {
  const on = filters[name].includes(value);
  const values = on ? filters[name].filter((other) => other !== value) : [...filters[name], value].sort();
  return { ...filters, [name]: values, cursor: null };
}
