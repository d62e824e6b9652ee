import { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import { actorKindSchema } from "#lib/domain/actor.ts";
import type { DayCountView, SpeakerPageView } from "#lib/domain/views/entity-view.ts";
import { listCertaintyShares } from "#lib/queries/list-certainty-shares.ts";
import { listClaimLines } from "#lib/queries/list-claim-lines.ts";
import { listSurfaces } from "#lib/queries/list-surfaces.ts";
import { listVoices } from "#lib/queries/list-voices.ts";
import { isoDay } from "#lib/queries/text-view.ts";

/** Claims on one page of a speaker's. */
export const CLAIMS_PER_PAGE = 50;
const MOST_VOICES = 15;
const MOST_CUES = 20;

/**
 * One speaker with what texts credit to them; null where there is no such actor. Readings know a person once with a
 * role and once without: all actors of the same name, kind and country are this one.
 */
export async function getSpeaker(
  id: string,
  page: number,
  database: Database = getDatabase(),
): Promise<SpeakerPageView | null> {
  const asked = await database.actor.findUnique({
    where: { id },
    include: { country: { select: { code: true, name: true } } },
  });
  if (asked === null) return null;
  const { name, kind, countryCode, country } = asked;
  const actors = await database.actor.findMany({
    where: { name, kind, countryCode },
    orderBy: { id: "asc" },
  });
  const ids = actors.map((actor) => actor.id);
  const own = Prisma.sql`c."speakerId" = ANY(${ids}::text[])`;
  const [names, days, certainties, cues, claims, relayedBy, relays] = await Promise.all([
    listSurfaces(
      Prisma.sql`SELECT m."articleId", m.index, m.surface FROM "ActorMention" m WHERE m."actorId" = ANY(${ids}::text[])`,
      "actor",
      database,
    ),
    listClaimDays(own, database),
    listCertaintyShares(own, database),
    listCues(own, database),
    listClaims(own, page, database),
    listVoices(passedOn("relayId", "speakerId", ids), MOST_VOICES, database),
    listVoices(passedOn("speakerId", "relayId", ids), MOST_VOICES, database),
  ]);
  return {
    id: ids[0] ?? id,
    name,
    kind: actorKindSchema.catch("unnamed").parse(kind),
    roles: [...new Set(actors.flatMap(({ role }) => role ?? []))].sort(),
    country: country && { key: country.code, name: country.name },
    names,
    days,
    certainties,
    cues,
    claims,
    relayedBy,
    relays,
  };
}

async function listClaimDays(own: Prisma.Sql, database: Database): Promise<DayCountView[]> {
  const rows = await database.$queryRaw<{ day: Date; count: number }[]>`
    SELECT COALESCE(a."publishedDate", i.date) AS day, COUNT(*)::int AS count
      FROM "ClaimMention" c
      JOIN "Article" a ON a.id = c."articleId" AND a.current
      LEFT JOIN "InferredPublication" i ON i."articleId" = a.id
     WHERE ${own} AND COALESCE(a."publishedDate", i.date) IS NOT NULL
     GROUP BY 1
     ORDER BY 1`;
  return rows.map(({ day, count }) => ({ from: isoDay(day), to: isoDay(day), count }));
}

async function listClaims(
  own: Prisma.Sql,
  page: number,
  database: Database,
): Promise<SpeakerPageView["claims"]> {
  const [counts, references] = await Promise.all([
    database.$queryRaw<{ total: number }[]>`
      SELECT COUNT(*)::int AS total
        FROM "ClaimMention" c JOIN "Article" a ON a.id = c."articleId" AND a.current
       WHERE ${own}`,
    database.$queryRaw<{ articleId: string; index: number }[]>`
      SELECT c."articleId", c.index
        FROM "ClaimMention" c
        JOIN "Article" a ON a.id = c."articleId" AND a.current
        LEFT JOIN "InferredPublication" i ON i."articleId" = a.id
       WHERE ${own}
       ORDER BY COALESCE(a."publishedDate", i.date) DESC NULLS LAST, c."articleId", c.index
       LIMIT ${CLAIMS_PER_PAGE} OFFSET ${(page - 1) * CLAIMS_PER_PAGE}`,
  ]);
  return { total: counts[0]?.total ?? 0, items: await listClaimLines(references, database) };
}

type CueRow = { cue: string; count: number; articleId: string; index: number; total: number };

async function listCues(own: Prisma.Sql, database: Database): Promise<SpeakerPageView["cues"]> {
  const rows = await database.$queryRaw<CueRow[]>`
    SELECT LOWER(c.cue) AS cue, COUNT(*)::int AS count, (COUNT(*) OVER ())::int AS total,
           (ARRAY_AGG(c."articleId" ORDER BY c."articleId", c.index))[1] AS "articleId",
           (ARRAY_AGG(c.index ORDER BY c."articleId", c.index))[1] AS index
      FROM "ClaimMention" c
      JOIN "Article" a ON a.id = c."articleId" AND a.current
     WHERE ${own} AND c.cue IS NOT NULL
     GROUP BY 1
     ORDER BY count DESC, 1
     LIMIT ${MOST_CUES}`;
  return {
    total: rows[0]?.total ?? 0,
    items: rows.map(({ cue, count, articleId, index }) => ({
      cue,
      count,
      mark: { articleId, kind: "claim", index },
    })),
  };
}

/** Claims and quotations in which these actors stand on one side of a relay, each with the actor on the other. */
function passedOn(wanted: "relayId" | "speakerId", given: "relayId" | "speakerId", ids: readonly string[]) {
  const columns = { relayId: Prisma.sql`x."relayId"`, speakerId: Prisma.sql`x."speakerId"` };
  const from = (table: Prisma.Sql) => Prisma.sql`
    SELECT ${columns[wanted]} AS "actorId", x."articleId", x.index
      FROM ${table} x
      JOIN "Article" a ON a.id = x."articleId" AND a.current
     WHERE ${columns[given]} = ANY(${ids}::text[]) AND ${columns[wanted]} IS NOT NULL`;
  return { claims: from(Prisma.sql`"ClaimMention"`), quotes: from(Prisma.sql`"Quote"`) };
}
