import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import type { CappedView, SurfaceView } from "#lib/domain/views/entity-view.ts";
import type { MarkKind } from "#lib/domain/views/mark-view.ts";

type Row = {
  surface: string;
  slug: string | null;
  name: string | null;
  count: number;
  articleId: string;
  index: number;
  surfaceCount: number;
  outlets: number;
  surfaces: number;
};

const MOST_SURFACES = 30;
const MOST_OUTLETS = 6;

/**
 * What texts call one thing, as spelt: each spelling with the outlets that have it most, the commonest first.
 * @param mentions a selection of `articleId`, `index` and `surface`
 */
export async function listSurfaces(
  mentions: Prisma.Sql,
  kind: MarkKind,
  database: Database,
): Promise<CappedView<SurfaceView>> {
  const rows = await database.$queryRaw<Row[]>`
    WITH counted AS (
      SELECT m.surface, a."outletSlug" AS slug, COUNT(*) AS count,
             MIN(ARRAY[m."articleId", LPAD(m.index::text, 9, '0')]) AS first
        FROM (${mentions}) m
        JOIN "Article" a ON a.id = m."articleId" AND a.current
       GROUP BY m.surface, a."outletSlug"),
    ranked AS (
      SELECT *, SUM(count) OVER (PARTITION BY surface) AS "surfaceCount",
             COUNT(*) OVER (PARTITION BY surface) AS outlets,
             ROW_NUMBER() OVER (PARTITION BY surface ORDER BY count DESC, slug) AS place
        FROM counted),
    placed AS (
      SELECT *, DENSE_RANK() OVER (ORDER BY "surfaceCount" DESC, surface) AS "surfacePlace"
        FROM ranked)
    SELECT p.surface, p.slug, o.name, p.count::int, p.first[1] AS "articleId", p.first[2]::int AS index,
           p."surfaceCount"::int, p.outlets::int,
           (SELECT COUNT(DISTINCT surface) FROM counted)::int AS surfaces
      FROM placed p
      LEFT JOIN "Outlet" o ON o.slug = p.slug
     WHERE p.place <= ${MOST_OUTLETS} AND p."surfacePlace" <= ${MOST_SURFACES}
     ORDER BY p."surfacePlace", p.place`;
  return {
    total: rows[0]?.surfaces ?? 0,
    items: [...Map.groupBy(rows, ({ surface }) => surface)].map(([surface, own]) => ({
      surface,
      count: own[0]?.surfaceCount ?? 0,
      outlets: {
        total: own[0]?.outlets ?? 0,
        items: own.map(({ slug, name, count, articleId, index }) => ({
          outlet:
            slug === null
              ? { kind: "unidentified", textNumber: 0 }
              : { kind: "named", slug, name: name ?? slug },
          count,
          mark: { articleId, kind, index },
        })),
      },
    })),
  };
}
