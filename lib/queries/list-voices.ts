import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { actorKindSchema } from "#lib/domain/actor.ts";
import type { CappedView, VoiceView } from "#lib/domain/views/entity-view.ts";

type Row = {
  id: string;
  name: string;
  kind: string;
  role: string | null;
  country: string | null;
  claims: number;
  quotes: number;
  texts: number;
  isClaim: boolean;
  articleId: string;
  index: number;
  total: number;
};

/** Claims and quotations of current articles, each with its actor `s`; every part ends where a condition can follow. */
type Spoken = { claims: Prisma.Sql; quotes: Prisma.Sql };

/**
 * Who speaks in some claims and quotations, those with most claims first. Rows of one name, kind and country are one
 * speaker: a role is told by one article and left out by the next.
 * @param spoken two selections of `actorId`, `articleId`, `index`
 */
export async function listVoices(
  spoken: Spoken,
  limit: number,
  database: Database,
): Promise<CappedView<VoiceView>> {
  const rows = await database.$queryRaw<Row[]>`
    WITH spoken AS (
      SELECT x.*, TRUE AS "isClaim" FROM (${spoken.claims}) x
      UNION ALL
      SELECT x.*, FALSE AS "isClaim" FROM (${spoken.quotes}) x)
    SELECT MIN(s.id) AS id, s.name, s.kind, n.name AS country,
           MODE() WITHIN GROUP (ORDER BY s.role) AS role,
           (COUNT(*) FILTER (WHERE p."isClaim"))::int AS claims,
           (COUNT(*) FILTER (WHERE NOT p."isClaim"))::int AS quotes,
           COUNT(DISTINCT p."articleId")::int AS texts,
           BOOL_OR(p."isClaim") AS "isClaim",
           (ARRAY_AGG(p."articleId" ORDER BY p."isClaim" DESC, p."articleId", p.index))[1] AS "articleId",
           (ARRAY_AGG(p.index ORDER BY p."isClaim" DESC, p."articleId", p.index))[1] AS index,
           (COUNT(*) OVER ())::int AS total
      FROM spoken p
      JOIN "Actor" s ON s.id = p."actorId"
      LEFT JOIN "Country" n ON n.code = s."countryCode"
     GROUP BY s.name, s.kind, s."countryCode", n.name
     ORDER BY claims DESC, quotes DESC, s.name, s.kind, s."countryCode"
     LIMIT ${limit}`;
  return {
    total: rows[0]?.total ?? 0,
    items: rows.map(({ articleId, index, isClaim, kind, total: _, ...row }) => ({
      ...row,
      kind: actorKindSchema.catch("unnamed").parse(kind),
      mark: { articleId, kind: isClaim ? "claim" : "quote", index },
    })),
  };
}
