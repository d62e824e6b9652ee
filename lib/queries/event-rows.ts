/** What the comparison of an event's texts is read from: the rows, and nothing worked out of them. */
import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import { textSelect } from "#lib/queries/text-view.ts";

/** The opening sentences that may hold the title, a dateline and then the first sentence of the story. */
const OPENING_SENTENCES = 12;

const eventInclude = {
  place: { select: { slug: true, name: true } },
  weapons: { orderBy: { index: "asc" }, select: { weapon: { select: { slug: true, name: true } } } },
  coverage: { orderBy: { articleId: "asc" }, select: { articleId: true, lead: true } },
  appearances: {
    orderBy: [{ articleId: "asc" }, { mentionIndex: "asc" }],
    select: {
      mention: {
        include: {
          place: { select: { slug: true, name: true } },
          weapons: { orderBy: { index: "asc" }, select: { weapon: { select: { slug: true, name: true } } } },
          countries: {
            orderBy: { index: "asc" },
            select: { role: true, country: { select: { code: true, name: true } } },
          },
        },
      },
    },
  },
  claims: {
    orderBy: { slug: "asc" },
    include: {
      relatesTo: { orderBy: [{ kind: "asc" }, { toSlug: "asc" }], select: { kind: true, toSlug: true } },
      appearances: {
        orderBy: [{ articleId: "asc" }, { mentionIndex: "asc" }],
        select: {
          mention: {
            include: {
              speaker: { select: { id: true, name: true, role: true, country: { select: { name: true } } } },
              relay: { select: { name: true } },
            },
          },
        },
      },
      variants: {
        orderBy: [{ group: "asc" }, { articleId: "asc" }, { quoteIndex: "asc" }],
        select: { group: true, quote: { include: { speaker: { select: { name: true } } } } },
      },
    },
  },
  conflicts: { orderBy: { index: "asc" }, include: { sides: { orderBy: { index: "asc" } } } },
  namings: { orderBy: [{ concept: "asc" }, { index: "asc" }] },
} satisfies Prisma.EventInclude;

const articleSelect = {
  ...textSelect,
  text: true,
  textLength: true,
  titleStart: true,
  titleEnd: true,
  standfirstStart: true,
  standfirstEnd: true,
  republishes: true,
  publishedReason: true,
  inferredDate: { select: { date: true, reason: true } },
  copies: { orderBy: { ofArticleId: "asc" }, include: { ofArticle: { select: textSelect } } },
  paragraphs: { orderBy: { index: "asc" }, take: 1, select: { start: true, end: true } },
  sentences: { orderBy: { index: "asc" }, take: OPENING_SENTENCES, select: { start: true, end: true } },
  issues: { where: { severity: "unread" }, select: { start: true } },
} satisfies Prisma.ArticleSelect;

export type EventRow = Prisma.EventGetPayload<{ include: typeof eventInclude }>;
export type EventArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleSelect }>;
export type EventMentionRow = EventRow["appearances"][number]["mention"];
export type ClaimRow = EventRow["claims"][number];

export async function getEventRow(slug: string, database: Database): Promise<EventRow | null> {
  return database.event.findUnique({ where: { slug }, include: eventInclude });
}

/** The texts that tell the event or one of its claims. */
export async function listEventArticleRows(event: EventRow, database: Database): Promise<EventArticleRow[]> {
  const ids = new Set([
    ...event.coverage.map(({ articleId }) => articleId),
    ...event.claims.flatMap(({ appearances }) => appearances.map(({ mention }) => mention.articleId)),
    ...event.conflicts.flatMap(({ sides }) => sides.map(({ articleId }) => articleId)),
  ]);
  return database.article.findMany({ where: { id: { in: [...ids] } }, select: articleSelect });
}

const wordSelect = { articleId: true, index: true, start: true, end: true } as const;

/** The words in these texts that name the event's weapons, places, countries and days. */
export async function listEventWordRows(event: EventRow, articleIds: string[], database: Database) {
  const mentions = event.appearances.map(({ mention }) => mention);
  const orderBy = [{ articleId: "asc" as const }, { index: "asc" as const }];
  const [weapons, places, countries, times] = await Promise.all([
    database.weaponMention.findMany({
      where: {
        articleId: { in: articleIds },
        weaponSlug: { in: mentions.flatMap((row) => row.weapons.map(({ weapon }) => weapon.slug)) },
      },
      select: { ...wordSelect, weaponSlug: true },
      orderBy,
    }),
    database.placeMention.findMany({
      where: {
        articleId: { in: articleIds },
        placeSlug: { in: mentions.flatMap((row) => (row.placeSlug === null ? [] : [row.placeSlug])) },
      },
      select: { ...wordSelect, placeSlug: true },
      orderBy,
    }),
    database.countryMention.findMany({
      where: {
        articleId: { in: articleIds },
        countryCode: { in: mentions.flatMap((row) => row.countries.map(({ country }) => country.code)) },
      },
      select: { ...wordSelect, countryCode: true },
      orderBy,
    }),
    database.timeMention.findMany({ where: { articleId: { in: articleIds } }, select: wordSelect, orderBy }),
  ]);
  return {
    weapons: weapons.map(({ weaponSlug, ...row }): WordRow => ({ ...row, kind: "weapon", of: weaponSlug })),
    places: places.map(({ placeSlug, ...row }): WordRow => ({ ...row, kind: "place", of: placeSlug })),
    countries: countries.map(
      ({ countryCode, ...row }): WordRow => ({ ...row, kind: "country", of: countryCode }),
    ),
    times: times.map((row): WordRow => ({ ...row, kind: "time", of: "" })),
  };
}

/** What is quoted in these texts and by whom, and their sentences. */
export async function listEventVoiceRows(articleIds: string[], database: Database) {
  const where = { articleId: { in: articleIds } };
  const orderBy = [{ articleId: "asc" as const }, { index: "asc" as const }];
  const [quotes, sentences] = await Promise.all([
    database.quote.findMany({
      where,
      orderBy,
      select: { articleId: true, start: true, end: true, text: true, speaker: { select: { name: true } } },
    }),
    database.sentence.findMany({ where, orderBy, select: { articleId: true, start: true, end: true } }),
  ]);
  return { quotes, sentences };
}
export type EventVoiceRows = Awaited<ReturnType<typeof listEventVoiceRows>>;

/** Words that name a thing in a text. `of` is the thing's key. */
export type WordRow = {
  articleId: string;
  index: number;
  start: number;
  end: number;
  kind: "weapon" | "place" | "country" | "time";
  of: string;
};
export type EventWordRows = Awaited<ReturnType<typeof listEventWordRows>>;
