import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import { conflictKindSchema } from "#lib/domain/corpus.ts";
import { eventTypeSchema } from "#lib/domain/event.ts";
import type { NamedView } from "#lib/domain/views/text-view.ts";
import type { ConflictSummaryView, TimelineEventView } from "#lib/domain/views/timeline-view.ts";
import { countIndependentTexts } from "#lib/queries/count-independent-texts.ts";
import { toDateRange } from "#lib/queries/date-range-view.ts";
import { byPublication, type TextNumbers, textSelect, toTextView } from "#lib/queries/text-view.ts";

const eventInclude = {
  place: { select: { slug: true, name: true } },
  weapons: { orderBy: { index: "asc" }, select: { weapon: { select: { slug: true, name: true } } } },
  countries: {
    orderBy: { index: "asc" },
    select: { role: true, country: { select: { code: true, name: true } } },
  },
  coverage: { select: { article: { select: { ...textSelect, copies: true } } } },
  conflicts: {
    orderBy: { index: "asc" },
    include: { sides: { orderBy: { index: "asc" }, include: { article: { select: textSelect } } } },
  },
  _count: { select: { claims: true } },
} satisfies Prisma.EventInclude;

type EventRow = Prisma.EventGetPayload<{ include: typeof eventInclude }>;

/** The events of these slugs, in the same order, as the timeline lists them. */
export async function listTimelineEvents(
  slugs: readonly string[],
  numbers: TextNumbers,
  database: Database = getDatabase(),
): Promise<TimelineEventView[]> {
  if (slugs.length === 0) return [];
  const rows = await database.event.findMany({ where: { slug: { in: [...slugs] } }, include: eventInclude });
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return slugs.flatMap((slug) => {
    const row = bySlug.get(slug);
    return row ? [toTimelineEvent(row, numbers)] : [];
  });
}

function toTimelineEvent(row: EventRow, numbers: TextNumbers): TimelineEventView {
  const articles = row.coverage.map(({ article }) => article);
  return {
    slug: row.slug,
    type: eventTypeSchema.catch("other").parse(row.type),
    title: row.title,
    date: toDateRange(row),
    place: row.place ? { key: row.place.slug, name: row.place.name } : null,
    weapons: row.weapons.map(({ weapon }) => ({ key: weapon.slug, name: weapon.name })),
    countries: uniqueCountries(row.countries),
    texts: articles.map((article) => toTextView(article, numbers)).sort(byPublication),
    independentTexts: countIndependentTexts(
      articles.map(({ id }) => id),
      articles.flatMap(({ copies }) => copies),
    ),
    claims: row._count.claims,
    conflicts: row.conflicts.map((conflict) => toConflictSummary(conflict, numbers)),
    found: [],
  };
}

/** Who acts first, then upon whom, then who else is named: each country once. */
function uniqueCountries(rows: EventRow["countries"]): NamedView[] {
  const rank: Record<string, number> = { initiator: 0, target: 1, named: 2 };
  const ordered = [...rows].sort((a, b) => (rank[a.role] ?? 3) - (rank[b.role] ?? 3));
  const names = new Map(ordered.map(({ country }) => [country.code, country.name]));
  return [...names].map(([key, name]) => ({ key, name }));
}

function toConflictSummary(
  conflict: EventRow["conflicts"][number],
  numbers: TextNumbers,
): ConflictSummaryView {
  return {
    kind: conflictKindSchema.catch("outcome").parse(conflict.kind),
    about: conflict.about,
    sides: conflict.sides.map((side) => ({ text: toTextView(side.article, numbers), says: side.says })),
  };
}
