import { z } from "zod";
import type { CappedView, IndexEntryView } from "#lib/domain/views/entity-view.ts";

/** Lines on one page of an index. */
export const INDEX_PAGE_SIZE = 100;

const rowsSchema = z.array(
  z.object({
    key: z.string(),
    name: z.string(),
    note: z.string().nullable(),
    count: z.int(),
    total: z.int(),
  }),
);

/** Rows of an index as its page shows them. Beyond the last page there are none, and no total either. */
export function toIndexPage(rows: unknown): CappedView<IndexEntryView> {
  const known = rowsSchema.parse(rows);
  return {
    total: known[0]?.total ?? 0,
    items: known.map(({ key, name, note, count }) => ({ key, name, note, count })),
  };
}
