/** The event mentions of all placed articles, by the days among which their events lie. */
import { fromDay, toDay } from "#lib/db/calendar-day.ts";
import type { Prisma, PlacedMention as Row } from "#lib/db/client/client.ts";
import { comparedEventSchema, type PlacedMention } from "#lib/domain/placed-mention.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

export type Days = { from: string; to: string };

/** `day`: the exact one. `window`: without one, the days among which it lies. */
export type MentionRow = {
  mention: PlacedMention;
  family: string;
  day: string | null;
  window: Days | null;
  eventKey: string;
  isLeft: boolean;
};

export function mentionsOfArticles(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<MentionRow[]> {
  return load(transaction, { articleId: { in: [...articleIds] } });
}

export function mentionsOfEvents(transaction: Transaction, keys: readonly string[]): Promise<MentionRow[]> {
  return load(transaction, { eventKey: { in: [...keys] } });
}

/** Those with one of these exact days. */
export async function mentionsOfDays(
  transaction: Transaction,
  family: string,
  days: readonly string[],
): Promise<MentionRow[]> {
  return load(transaction, { family, day: { in: days.map((day) => toDay(day)) } });
}

/**
 * Those without an exact day whose event may lie among these days.
 * @param only "left": of them those that fit no event of an exact day
 */
export function looseAround(
  transaction: Transaction,
  family: string,
  { from, to }: Days,
  only?: "left",
): Promise<MentionRow[]> {
  const last = new Date(toDay(to).getTime() + longestWindowDays * millisecondsOfDay);
  return load(transaction, {
    family,
    day: null,
    ...(only ? { isLeft: true } : {}),
    toDate: { gte: toDay(from), lte: last },
    fromDate: { lte: toDay(to) },
  });
}

/** No window is longer, so that a stretch of an index holds all that may overlap. */
const longestWindowDays = 31;
const millisecondsOfDay = 86_400_000;

async function load(transaction: Transaction, where: Prisma.PlacedMentionWhereInput): Promise<MentionRow[]> {
  return (await transaction.placedMention.findMany({ where })).map(toMention);
}

function toMention({
  articleId,
  index,
  compared,
  family,
  day,
  fromDate,
  toDate,
  eventKey,
  isLeft,
}: Row): MentionRow {
  const [from, to] = [fromDay(fromDate), fromDay(toDate)];
  return {
    mention: { articleId, index, event: comparedEventSchema.parse(compared) },
    family,
    day: fromDay(day),
    window: from && to ? { from, to } : null,
    eventKey,
    isLeft,
  };
}

/** Puts the rows in the place of all that these articles had. */
export async function replaceMentions(
  transaction: Transaction,
  articleIds: readonly string[],
  rows: readonly MentionRow[],
): Promise<void> {
  await transaction.placedMention.deleteMany({ where: { articleId: { in: [...articleIds] } } });
  await insertRows(
    transaction,
    "PlacedMention",
    rows.map(({ mention, family, day, window, eventKey, isLeft }) => ({
      articleId: mention.articleId,
      index: mention.index,
      family,
      day,
      fromDate: window?.from ?? null,
      toDate: window?.to ?? null,
      compared: mention.event,
      eventKey,
      isLeft,
    })),
  );
}

/** Where mentions have moved from one event to another. */
export async function moveMentions(transaction: Transaction, rows: readonly MentionRow[]): Promise<void> {
  if (rows.length === 0) return;
  const moves = JSON.stringify(
    rows.map(({ mention: { articleId, index }, eventKey, isLeft }) => ({
      articleId,
      index,
      eventKey,
      isLeft,
    })),
  );
  await transaction.$executeRaw`
    UPDATE "PlacedMention" AS "row" SET "eventKey" = "move"."eventKey", "isLeft" = "move"."isLeft"
    FROM json_to_recordset(${moves}::json)
      AS "move"("articleId" text, "index" int, "eventKey" text, "isLeft" boolean)
    WHERE "row"."articleId" = "move"."articleId" AND "row"."index" = "move"."index"`;
}
