import { fromDay } from "#lib/db/calendar-day.ts";
import type { Event as EventRow, Place } from "#lib/db/client/client.ts";
import { dateRangeSchema } from "#lib/domain/date-range.ts";
import { type ExportEvent, exportEventSchema } from "#lib/domain/format/export-event.ts";
import { formatEdtf } from "#lib/domain/format/format-edtf.ts";
import { formatVersion } from "#lib/domain/format/shared.ts";
import { countIndependentTexts } from "#lib/queries/count-independent-texts.ts";
import {
  compareText,
  groupRows,
  loadArticleNames,
  rowsByKey,
  type Snapshot,
} from "#lib/queries/export-rows.ts";

/** Every event with its articles and conflicts, by slug. Offsets: UTF-16 code units into the article's text. */
export async function* listExportEvents(snapshot: Snapshot): AsyncGenerator<ExportEvent> {
  const nameOf = await loadArticleNames(snapshot);
  const slugs = (await snapshot.event.findMany({ select: { slug: true } })).map(({ slug }) => slug);
  yield* rowsByKey(
    slugs,
    (round) => loadEvents(snapshot, round, nameOf),
    ({ slug }) => slug,
  );
}

type NameOf = Awaited<ReturnType<typeof loadArticleNames>>;

async function loadEvents(snapshot: Snapshot, slugs: string[], nameOf: NameOf): Promise<ExportEvent[]> {
  const where = { eventSlug: { in: slugs } };
  const events = await snapshot.event.findMany({ where: { slug: { in: slugs } }, include: { place: true } });
  const orderBy = { index: "asc" } as const;
  const weapons = groupRows(await snapshot.eventWeapon.findMany({ where, orderBy }), (row) => row.eventSlug);
  const countries = groupRows(
    await snapshot.eventCountry.findMany({ where, orderBy }),
    (row) => row.eventSlug,
  );
  const coverage = groupRows(await snapshot.eventCoverage.findMany({ where }), (row) => row.eventSlug);
  const include = { sides: { orderBy } };
  const conflicts = groupRows(
    await snapshot.conflict.findMany({ where, orderBy, include }),
    (row) => row.eventSlug,
  );
  const namings = groupRows(await snapshot.eventNaming.findMany({ where, orderBy }), (row) => row.eventSlug);
  const articleIds = [
    ...new Set(events.flatMap(({ slug }) => coverage(slug).map(({ articleId }) => articleId))),
  ];
  const copies = await snapshot.articleCopy.findMany({ where: { articleId: { in: articleIds } } });
  const wholes = await snapshot.event.findMany({
    where: { key: { in: events.flatMap(({ partOf }) => partOf ?? []) } },
    select: { key: true, slug: true },
  });
  const slugOf = new Map(wholes.map(({ key, slug }) => [key, slug]));
  return events.map((event) => {
    const tellers = coverage(event.slug).map(({ articleId }) => articleId);
    const countriesAs = (role: string) =>
      countries(event.slug)
        .filter((country) => country.role === role)
        .map(({ countryCode }) => countryCode);
    return exportEventSchema.parse({
      format: formatVersion,
      slug: event.slug,
      type: event.type,
      title: event.title,
      date: buildDate(event),
      place: event.place && buildPlace(event.place),
      partOf: slugOf.get(event.partOf ?? "") ?? null,
      weapons: weapons(event.slug).map(({ weaponSlug }) => weaponSlug),
      initiators: countriesAs("initiator"),
      targets: countriesAs("target"),
      countries: countriesAs("named"),
      articles: coverage(event.slug)
        .map(({ articleId, lead }) => ({ ...nameOf(articleId), lead }))
        .sort((a, b) => compareText(a.source, b.source) || compareText(a.outlet ?? "", b.outlet ?? "")),
      texts: tellers.length,
      independentTexts: countIndependentTexts(tellers, copies),
      namings: [...Map.groupBy(namings(event.slug), ({ concept }) => concept)]
        .sort(([a], [b]) => compareText(a, b))
        .map(([concept, uses]) => ({
          concept,
          label: uses[0]?.label ?? concept,
          uses: uses
            .map(({ articleId, surface, count, start, end }) => ({
              source: nameOf(articleId).source,
              surface,
              count,
              start,
              end,
            }))
            .sort((a, b) => compareText(a.source, b.source) || a.start - b.start),
        })),
      conflicts: conflicts(event.slug).map(({ kind, about, sides }) => ({
        kind,
        about,
        sides: sides.map(({ articleId, says, start, end }) => ({
          source: nameOf(articleId).source,
          says,
          start,
          end,
        })),
      })),
    });
  });
}

function buildPlace({ slug, name, countryCode, latitude, longitude }: Place) {
  return { slug, name, country: countryCode, lat: latitude, lng: longitude };
}

function buildDate({ fromDate, toDate, precision, basis }: EventRow) {
  if (fromDate === null) return null;
  const date = dateRangeSchema.parse({ from: fromDay(fromDate), to: fromDay(toDate), precision, basis });
  return { ...date, edtf: formatEdtf(date) };
}
