/** What the page of one article is read from. */
import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { textSelect } from "#lib/queries/text-view.ts";

const byIndex = { orderBy: { index: "asc" } } as const;
const nameOnly = { select: { name: true } } as const;

const articleInclude = {
  outlet: nameOnly,
  inferredDate: true,
  furniture: byIndex,
  paragraphs: byIndex,
  sentences: { ...byIndex, take: 1 },
  times: byIndex,
  weapons: { ...byIndex, include: { weapon: { select: { name: true, isClass: true } } } },
  countries: { ...byIndex, include: { country: nameOnly } },
  places: { ...byIndex, include: { place: nameOnly } },
  actors: { ...byIndex, include: { actor: { select: { name: true, role: true } } } },
  quotes: { ...byIndex, include: { speaker: nameOnly, relay: nameOnly } },
  claims: {
    ...byIndex,
    include: {
      speaker: nameOnly,
      relay: nameOnly,
      quantities: byIndex,
      appearance: {
        select: {
          claim: {
            select: {
              event: { select: { slug: true, title: true } },
              appearances: { select: { articleId: true } },
            },
          },
        },
      },
    },
  },
  eventMentions: byIndex,
  issues: byIndex,
  coverage: {
    orderBy: [{ lead: "desc" }, { eventSlug: "asc" }],
    select: { lead: true, event: { select: { slug: true, title: true, type: true, toDate: true } } },
  },
  namings: { orderBy: { start: "asc" }, select: { start: true, end: true } },
  conflictSides: { select: { start: true, end: true } },
  copies: { orderBy: { ofArticleId: "asc" }, include: { ofArticle: { select: textSelect } } },
  copiedBy: { orderBy: { articleId: "asc" }, include: { article: { select: textSelect } } },
} satisfies Prisma.ArticleInclude;

export type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof articleInclude }>;
export type TextRow = Prisma.ArticleGetPayload<{ select: typeof textSelect }>;

export async function getArticleRow(id: string, database: Database): Promise<ArticleRow | null> {
  return database.article.findUnique({ where: { id }, include: articleInclude });
}

/** The texts that make one of this article's claims too. */
export async function listSharingTexts(article: ArticleRow, database: Database): Promise<TextRow[]> {
  const ids = article.claims.flatMap(
    ({ appearance }) => appearance?.claim.appearances.map(({ articleId }) => articleId) ?? [],
  );
  const others = [...new Set(ids)].filter((id) => id !== article.id);
  if (others.length === 0) return [];
  return database.article.findMany({ where: { id: { in: others } }, select: textSelect });
}

/** The reading that took this one's place; null for a current one. */
export async function getNewerId(article: ArticleRow, database: Database): Promise<string | null> {
  if (article.current) return null;
  const newer = await database.article.findFirst({
    where: { key: article.key, current: true },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  return newer?.id ?? null;
}
