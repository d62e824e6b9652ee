import type { Prisma } from "#lib/db/client/client.ts";
import type { OutletView, PublishedView, TextView } from "#lib/domain/views/text-view.ts";

/** What a text needs to be named in a list. */
export const textSelect = {
  id: true,
  outletSlug: true,
  outlet: { select: { name: true } },
  publishedDate: true,
  publishedTime: true,
  publishedBasis: true,
  inferredDate: { select: { date: true } },
} satisfies Prisma.ArticleSelect;

type TextRow = Prisma.ArticleGetPayload<{ select: typeof textSelect }>;

/** Numbers of the texts that name no outlet, by the article's id. */
export type TextNumbers = ReadonlyMap<string, number>;

export function toTextView(row: TextRow, numbers: TextNumbers): TextView {
  return { id: row.id, outlet: toOutletView(row, numbers), published: toPublishedView(row) };
}

function toOutletView(row: TextRow, numbers: TextNumbers): OutletView {
  return row.outletSlug !== null && row.outlet !== null
    ? { kind: "named", slug: row.outletSlug, name: row.outlet.name }
    : { kind: "unidentified", textNumber: numbers.get(row.id) ?? 0 };
}

/** The text's own date before the one that other texts imply for it. */
function toPublishedView(row: TextRow): PublishedView {
  if (row.publishedDate !== null)
    return {
      date: isoDay(row.publishedDate),
      time: row.publishedTime,
      basis: toPublishedBasis(row.publishedBasis),
    };
  if (row.inferredDate !== null)
    return { date: isoDay(row.inferredDate.date), time: null, basis: "inferred" };
  return { date: null, time: null, basis: "unknown" };
}

function toPublishedBasis(basis: string): PublishedView["basis"] {
  return basis === "given" || basis === "stated" || basis === "inferred" ? basis : "unknown";
}

/** A column of type DATE comes as midnight UTC. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** By day of publication, undated last; then by id, so that the order never depends on the database. */
export function byPublication(a: TextView, b: TextView): number {
  const [dayA, dayB] = [publicationKey(a), publicationKey(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function publicationKey({ published }: TextView): string {
  return published.date === null ? "9999" : `${published.date} ${published.time ?? "99"}`;
}
