import { fromDay } from "#lib/db/calendar-day.ts";
import type { InferredPublication, Prisma } from "#lib/db/client/client.ts";
import { type ExportArticle, exportArticleSchema } from "#lib/domain/format/export-article.ts";
import { formatVersion } from "#lib/domain/format/shared.ts";
import {
  compareText,
  groupRows,
  loadArticleNames,
  rowsByKey,
  type Snapshot,
} from "#lib/queries/export-rows.ts";

const select = {
  id: true,
  text: true,
  titleStart: true,
  titleEnd: true,
  publishedDate: true,
  publishedTime: true,
  publishedBasis: true,
  publishedStart: true,
  publishedEnd: true,
} satisfies Prisma.ArticleSelect;
type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof select }>;

/** Every current article with the event it is mainly about and what it copies, by source. */
export async function* listExportArticles(snapshot: Snapshot): AsyncGenerator<ExportArticle> {
  const nameOf = await loadArticleNames(snapshot);
  const ids = (await snapshot.article.findMany({ where: { current: true }, select: { id: true } })).map(
    ({ id }) => id,
  );
  // Two publications may have come from one file: the id keeps them apart.
  const keys = ids.map((id) => `${nameOf(id).source}${separator}${id}`);
  const load = (round: string[]) => loadArticles(snapshot, round.map(idOfKey), nameOf);
  for await (const { line } of rowsByKey(keys, load, ({ key }) => key)) yield line;
}

/** Stands before every character of a path. */
const separator = "\n";
const idOfKey = (key: string) => key.slice(key.lastIndexOf(separator) + 1);

type NameOf = Awaited<ReturnType<typeof loadArticleNames>>;

async function loadArticles(
  snapshot: Snapshot,
  ids: string[],
  nameOf: NameOf,
): Promise<{ key: string; line: ExportArticle }[]> {
  const where = { articleId: { in: ids } };
  const articles = await snapshot.article.findMany({ where: { id: { in: ids } }, select });
  const leads = groupRows(
    await snapshot.eventCoverage.findMany({ where: { ...where, lead: true } }),
    (row) => row.articleId,
  );
  const copies = groupRows(await snapshot.articleCopy.findMany({ where }), (row) => row.articleId);
  const dates = groupRows(await snapshot.inferredPublication.findMany({ where }), (row) => row.articleId);
  return articles.map((article) => {
    const [lead] = leads(article.id)
      .map(({ eventSlug }) => eventSlug)
      .sort();
    const { source, outlet } = nameOf(article.id);
    const line = exportArticleSchema.parse({
      format: formatVersion,
      source,
      outlet,
      title: titleOf(article),
      published: buildPublished(article, dates(article.id)[0]),
      lead: lead ?? null,
      copies: copies(article.id)
        .map(({ ofArticleId, kind, overlap }) => ({ of: nameOf(ofArticleId).source, kind, overlap }))
        .sort((a, b) => compareText(a.of, b.of) || a.overlap - b.overlap),
    });
    return { key: `${source}${separator}${article.id}`, line };
  });
}

/** Sliced here and not in SQL, which counts code points. */
function titleOf({ text, titleStart, titleEnd }: ArticleRow): string | null {
  return titleStart === null || titleEnd === null ? null : text.slice(titleStart, titleEnd);
}

/** The article's own date, else the one that dated articles about the same events imply. */
function buildPublished(article: ArticleRow, inferred: InferredPublication | undefined) {
  if (article.publishedDate === null && inferred) {
    return { date: fromDay(inferred.date), time: null, basis: "inferred", evidence: null };
  }
  const { publishedStart: start, publishedEnd: end } = article;
  return {
    date: fromDay(article.publishedDate),
    time: article.publishedTime,
    basis: article.publishedBasis,
    evidence: start === null || end === null ? null : { start, end },
  };
}
