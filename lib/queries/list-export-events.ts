import { fromDay } from "#lib/db/calendar-day.ts";
import type { Prisma } from "#lib/db/client/client.ts";
import { dateRangeSchema } from "#lib/domain/date-range.ts";
import { type ExportEvent, exportEventSchema } from "#lib/domain/format/export-event.ts";
import { formatEdtf } from "#lib/domain/format/format-edtf.ts";
import { formatVersion } from "#lib/domain/format/shared.ts";
import {
  compareText,
  outletNameOf,
  outletNameSelect,
  rowsByKey,
  type Snapshot,
} from "#lib/queries/export-rows.ts";

const byIndex = { orderBy: { index: "asc" } } as const;
const source = { select: { source: true } } as const;
const include = {
  place: true,
  weapons: byIndex,
  countries: byIndex,
  coverage: { include: { article: { select: { source: true, ...outletNameSelect } } } },
  conflicts: { ...byIndex, include: { sides: { ...byIndex, include: { article: source } } } },
} satisfies Prisma.EventInclude;
type EventRow = Prisma.EventGetPayload<{ include: typeof include }>;

/** Every event with its articles and conflicts, by slug. Offsets: UTF-16 code units into the article's text. */
export async function* listExportEvents(snapshot: Snapshot): AsyncGenerator<ExportEvent> {
  const slugs = (await snapshot.event.findMany({ select: { slug: true } })).map(({ slug }) => slug);
  const load = (round: string[]) => snapshot.event.findMany({ where: { slug: { in: round } }, include });
  for await (const row of rowsByKey(slugs, load, ({ slug }) => slug)) yield buildEvent(row);
}

function buildEvent(row: EventRow): ExportEvent {
  const countries = (role: string) =>
    row.countries.filter((country) => country.role === role).map(({ countryCode }) => countryCode);
  const { place } = row;
  return exportEventSchema.parse({
    format: formatVersion,
    slug: row.slug,
    type: row.type,
    title: row.title,
    date: buildDate(row),
    place: place && {
      slug: place.slug,
      name: place.name,
      country: place.countryCode,
      lat: place.latitude,
      lng: place.longitude,
    },
    weapons: row.weapons.map(({ weaponSlug }) => weaponSlug),
    initiators: countries("initiator"),
    targets: countries("target"),
    countries: countries("named"),
    articles: row.coverage
      .map(({ article, lead }) => ({ source: article.source, outlet: outletNameOf(article), lead }))
      .sort((a, b) => compareText(a.source, b.source) || compareText(a.outlet ?? "", b.outlet ?? "")),
    conflicts: row.conflicts.map(({ kind, about, sides }) => ({
      kind,
      about,
      sides: sides.map(({ article, says, start, end }) => ({ source: article.source, says, start, end })),
    })),
  });
}

function buildDate({ fromDate, toDate, precision, basis }: EventRow) {
  if (fromDate === null) return null;
  const date = dateRangeSchema.parse({ from: fromDay(fromDate), to: fromDay(toDate), precision, basis });
  return { ...date, edtf: formatEdtf(date) };
}
