import type { Database } from "#lib/db/database-client.ts";
import type { RelatedEventView } from "#lib/domain/views/event-view.ts";

const select = { slug: true, title: true, _count: { select: { coverage: true } } } as const;
type Row = { slug: string; title: string; _count: { coverage: number } };

/** The wider event that an event is a part of, and its own parts, those with most texts first. */
export async function findRelatedEvents(
  { key, partOf }: { key: string; partOf: string | null },
  database: Database,
): Promise<{ whole: RelatedEventView | null; parts: RelatedEventView[] }> {
  const [whole, parts] = await Promise.all([
    partOf === null ? null : database.event.findUnique({ where: { key: partOf }, select }),
    database.event.findMany({ where: { partOf: key }, select }),
  ]);
  return {
    whole: whole && toView(whole),
    parts: parts.map(toView).sort((a, b) => b.texts - a.texts || (a.slug < b.slug ? -1 : 1)),
  };
}

function toView({ slug, title, _count }: Row): RelatedEventView {
  return { slug, title, texts: _count.coverage };
}
