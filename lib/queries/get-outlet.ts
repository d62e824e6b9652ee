import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import type {
  CappedView,
  DayCountView,
  OutletPageView,
  OutletWordView,
} from "#lib/domain/views/entity-view.ts";
import { listCertaintyShares } from "#lib/queries/list-certainty-shares.ts";
import { listVoices } from "#lib/queries/list-voices.ts";
import { isoDay, textSelect, toTextView } from "#lib/queries/text-view.ts";

const MOST_TEXTS = 30;
const MOST_VOICES = 25;
const MOST_CONCEPTS = 20;
const MOST_NAMES = 400;

/** One outlet with what its current texts hold; null where there is no such outlet. */
export async function getOutlet(
  slug: string,
  database: Database = getDatabase(),
): Promise<OutletPageView | null> {
  const outlet = await database.outlet.findUnique({
    where: { slug },
    include: { country: { select: { code: true, name: true } } },
  });
  if (outlet === null) return null;
  const [days, copies, texts, certainties, voices, words] = await Promise.all([
    listTextDays(slug, database),
    database.article.count({ where: { outletSlug: slug, current: true, copies: { some: {} } } }),
    listLatestTexts(slug, database),
    listCertaintyShares(Prisma.sql`a."outletSlug" = ${slug}`, database),
    listVoices(spokenIn(slug), MOST_VOICES, database),
    listWords(slug, database),
  ]);
  const { country, countryCode: _, ...facts } = outlet;
  return {
    ...facts,
    country: country && { key: country.code, name: country.name },
    days,
    copies,
    texts,
    certainties,
    voices,
    words,
  };
}

async function listTextDays(slug: string, database: Database): Promise<DayCountView[]> {
  const rows = await database.$queryRaw<{ day: Date; count: number }[]>`
    SELECT COALESCE(a."publishedDate", i.date) AS day, COUNT(*)::int AS count
      FROM "Article" a
      LEFT JOIN "InferredPublication" i ON i."articleId" = a.id
     WHERE a.current AND a."outletSlug" = ${slug} AND COALESCE(a."publishedDate", i.date) IS NOT NULL
     GROUP BY 1
     ORDER BY 1`;
  return rows.map(({ day, count }) => ({ from: isoDay(day), to: isoDay(day), count }));
}

async function listLatestTexts(slug: string, database: Database): Promise<OutletPageView["texts"]> {
  const rows = await database.$queryRaw<{ id: string; total: number }[]>`
    SELECT a.id, (COUNT(*) OVER ())::int AS total
      FROM "Article" a
      LEFT JOIN "InferredPublication" i ON i."articleId" = a.id
     WHERE a.current AND a."outletSlug" = ${slug}
     ORDER BY COALESCE(a."publishedDate", i.date) DESC NULLS LAST, a.id
     LIMIT ${MOST_TEXTS}`;
  const articles = await database.article.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: {
      ...textSelect,
      text: true,
      titleStart: true,
      titleEnd: true,
      _count: { select: { claims: true } },
    },
  });
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    total: rows[0]?.total ?? 0,
    items: rows.flatMap(({ id }) => {
      const article = byId.get(id);
      if (article === undefined) return [];
      const { titleStart, titleEnd, text, _count } = article;
      return {
        // Each of these texts has an outlet, so that none needs a number.
        text: toTextView(article, new Map()),
        headline: titleStart === null || titleEnd === null ? null : text.slice(titleStart, titleEnd),
        claims: _count.claims,
      };
    }),
  };
}

function spokenIn(slug: string) {
  return {
    claims: Prisma.sql`
      SELECT c."speakerId" AS "actorId", c."articleId", c.index
        FROM "Article" a JOIN "ClaimMention" c ON c."articleId" = a.id
       WHERE a.current AND a."outletSlug" = ${slug} AND c."speakerId" IS NOT NULL`,
    quotes: Prisma.sql`
      SELECT q."speakerId" AS "actorId", q."articleId", q.index
        FROM "Article" a JOIN "Quote" q ON q."articleId" = a.id
       WHERE a.current AND a."outletSlug" = ${slug} AND q."speakerId" IS NOT NULL`,
  };
}

type WordRow = {
  concept: string;
  label: string;
  surface: string;
  count: number;
  texts: number;
  articleId: string;
  start: number;
  total: number;
};

/** A text that tells of two events has its words counted for both: each text counts once, with all of its uses. */
async function listWords(slug: string, database: Database): Promise<CappedView<OutletWordView>> {
  const rows = await database.$queryRaw<WordRow[]>`
    WITH own AS (
      SELECT n.concept, MIN(n.label) AS label, n.surface, n."articleId", MAX(n.count) AS count, MIN(n.start) AS start
        FROM "Article" a JOIN "EventNaming" n ON n."articleId" = a.id
       WHERE a.current AND a."outletSlug" = ${slug}
       GROUP BY n.concept, n.surface, n."articleId"),
    summed AS (
      SELECT concept, MIN(label) AS label, surface, SUM(count)::int AS count, COUNT(*)::int AS texts,
             (ARRAY_AGG("articleId" ORDER BY "articleId"))[1] AS "articleId",
             (ARRAY_AGG(start ORDER BY "articleId"))[1] AS start
        FROM own GROUP BY concept, surface),
    placed AS (
      SELECT *, SUM(count) OVER (PARTITION BY concept) AS "conceptCount" FROM summed),
    ranked AS (
      SELECT *, DENSE_RANK() OVER (ORDER BY "conceptCount" DESC, concept) AS place FROM placed)
    SELECT concept, label, surface, count, texts, "articleId", start,
           (SELECT COUNT(DISTINCT concept) FROM own)::int AS total
      FROM ranked
     WHERE place <= ${MOST_CONCEPTS}
     ORDER BY place, count DESC, surface
     LIMIT ${MOST_NAMES}`;
  return {
    total: rows[0]?.total ?? 0,
    items: [...Map.groupBy(rows, ({ concept }) => concept)].map(([concept, names]) => ({
      concept,
      label: names[0]?.label ?? concept,
      names: names.map(({ surface, count, texts, articleId, start }) => ({
        surface,
        count,
        texts,
        mark: { articleId, kind: "naming", index: start },
      })),
    })),
  };
}
