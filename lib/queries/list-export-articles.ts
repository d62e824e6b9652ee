import { fromDay } from "#lib/db/calendar-day.ts";
import type { Prisma } from "#lib/db/client/client.ts";
import { type ExportArticle, exportArticleSchema } from "#lib/domain/format/export-article.ts";
import { formatVersion } from "#lib/domain/format/shared.ts";
import {
  compareText,
  outletNameOf,
  outletNameSelect,
  rowsByKey,
  type Snapshot,
} from "#lib/queries/export-rows.ts";

const include = {
  ...outletNameSelect,
  inferredDate: true,
  coverage: { where: { lead: true }, select: { eventSlug: true } },
  copies: { include: { ofArticle: { select: { source: true } } } },
} as const;
const select = {
  id: true,
  source: true,
  text: true,
  titleStart: true,
  titleEnd: true,
  publishedDate: true,
  publishedTime: true,
  publishedBasis: true,
  publishedStart: true,
  publishedEnd: true,
  ...include,
} satisfies Prisma.ArticleSelect;
type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof select }>;

/** Every current article with the event it is mainly about and what it copies, by source. */
export async function* listExportArticles(snapshot: Snapshot): AsyncGenerator<ExportArticle> {
  const rows = await snapshot.article.findMany({
    where: { current: true },
    select: { id: true, source: true },
  });
  // Two publications may have come from one file: the id keeps them apart.
  const keyOf = ({ source, id }: { source: string; id: string }) => `${source}\n${id}`;
  const load = (round: string[]) =>
    snapshot.article.findMany({
      where: { id: { in: round.map((key) => key.slice(key.lastIndexOf("\n") + 1)) } },
      select,
    });
  for await (const row of rowsByKey(rows.map(keyOf), load, keyOf)) yield buildArticle(row);
}

function buildArticle(row: ArticleRow): ExportArticle {
  const { titleStart, titleEnd } = row;
  const [lead] = row.coverage.map(({ eventSlug }) => eventSlug).sort();
  return exportArticleSchema.parse({
    format: formatVersion,
    source: row.source,
    outlet: outletNameOf(row),
    // Sliced here and not in SQL, which counts code points.
    title: titleStart === null || titleEnd === null ? null : row.text.slice(titleStart, titleEnd),
    published: buildPublished(row),
    lead: lead ?? null,
    copies: row.copies
      .map(({ ofArticle, kind, overlap }) => ({ of: ofArticle.source, kind, overlap }))
      .sort((a, b) => compareText(a.of, b.of) || a.overlap - b.overlap),
  });
}

/** The article's own date, else the one that dated articles about the same events imply. */
function buildPublished(row: ArticleRow) {
  if (row.publishedDate === null && row.inferredDate !== null) {
    return { date: fromDay(row.inferredDate.date), time: null, basis: "inferred", evidence: null };
  }
  const { publishedStart: start, publishedEnd: end } = row;
  return {
    date: fromDay(row.publishedDate),
    time: row.publishedTime,
    basis: row.publishedBasis,
    evidence: start === null || end === null ? null : { start, end },
  };
}
