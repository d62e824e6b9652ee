import { eventTypeSchema } from "#lib/domain/event.ts";
import { type FacetName, UNIDENTIFIED_OUTLET } from "#lib/domain/timeline-filters.ts";
import { eventTypeLabels, wordsOfSlug } from "#lib/present/labels.ts";

/** What a page calls one value of a facet: its own word for a closed list, else the archive's name for it. */
export function facetItemLabel(name: FacetName, item: { value: string; label: string }): string {
  if (name === "type") {
    const type = eventTypeSchema.safeParse(item.value);
    return type.success ? eventTypeLabels[type.data] : item.value;
  }
  if (name === "outlet" && item.value === UNIDENTIFIED_OUTLET) return "No outlet named";
  return item.label === "" ? wordsOfSlug(item.value) : item.label;
}
