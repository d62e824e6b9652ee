/** What editors decided about event mentions, apart from all that is read: no reading touches it. */
import { fromDay, toDay } from "#lib/db/calendar-day.ts";
import type { Database } from "#lib/db/database-client.ts";
import {
  type DecidedSpan,
  type DecisionKind,
  decidedSpanSchema,
  decisionKindSchema,
} from "#lib/domain/decision.ts";
import type { Span } from "#lib/domain/span.ts";
import { notePending } from "#lib/store/corpus/stored-articles.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/** @returns what was decided about mentions of these articles */
export async function decidedSpans(
  transaction: Transaction,
  articleIds: readonly string[],
): Promise<DecidedSpan[]> {
  const rows = await transaction.decidedSpan.findMany({
    where: { articleId: { in: [...articleIds] } },
    include: { decision: true },
  });
  return rows.map(({ articleId, start, end, isSubject, decision }) =>
    decidedSpanSchema.parse({
      decision: decision.id,
      kind: decision.kind,
      isSubject,
      articleId,
      span: { start, end },
      family: decision.family,
      day: fromDay(decision.day),
    }),
  );
}

/** An event as a decision is made about it: its mentions where they stand. `day`: its last, null where it has none. */
export type EventToDecide = {
  slug: string;
  title: string;
  family: string;
  day: string | null;
  mentions: { articleId: string; textLength: number; source: string; span: Span }[];
};

/** @returns null where no event has that address, or had it */
export async function findEventToDecide(
  transaction: Transaction,
  slug: string,
): Promise<EventToDecide | null> {
  const redirect = await transaction.eventRedirect.findUnique({ where: { slug } });
  const event = await transaction.event.findUnique({
    where: { slug: redirect?.eventSlug ?? slug },
    include: {
      appearances: { include: { mention: { include: { article: { select: { source: true } } } } } },
    },
  });
  if (!event) return null;
  return {
    slug: event.slug,
    title: event.title,
    family: event.family,
    day: fromDay(event.day ?? event.toDate),
    mentions: event.appearances.map(
      ({ mention: { articleId, textLength, triggerStart, triggerEnd, article } }) => ({
        articleId,
        textLength,
        source: article.source,
        span: { start: triggerStart, end: triggerEnd },
      }),
    ),
  };
}

export type DecisionToSave = {
  kind: DecisionKind;
  family: string | null;
  day: string | null;
  about: string;
  subjects: EventToDecide["mentions"];
  others: EventToDecide["mentions"];
};

/** Saves a decision; its articles are to be placed anew. @returns its number */
export async function saveDecision(transaction: Transaction, decision: DecisionToSave): Promise<number> {
  const { kind, family, day, about } = decision;
  const { id } = await transaction.editorDecision.create({ data: { kind, family, day: toDay(day), about } });
  const rows = [
    ...decision.subjects.map((mention) => ({ ...mention, isSubject: true })),
    ...decision.others.map((mention) => ({ ...mention, isSubject: false })),
  ].map(({ articleId, textLength, span: { start, end }, isSubject }) => ({
    decisionId: id,
    articleId,
    textLength,
    start,
    end,
    isSubject,
  }));
  await insertRows(transaction, "DecidedSpan", rows, { skipDuplicates: true });
  await placeAnew(
    transaction,
    rows.map(({ articleId }) => articleId),
  );
  return id;
}

/** Takes a decision back; its articles are to be placed anew. @returns whether there was one of that number */
export async function deleteDecision(transaction: Transaction, id: number): Promise<boolean> {
  const spans = await transaction.decidedSpan.findMany({ where: { decisionId: id } });
  const { count } = await transaction.editorDecision.deleteMany({ where: { id } });
  await placeAnew(
    transaction,
    spans.map(({ articleId }) => articleId),
  );
  return count > 0;
}

/** Articles that are current are put beside the others again by the next run. */
async function placeAnew(transaction: Transaction, articleIds: readonly string[]): Promise<void> {
  const current = await transaction.article.findMany({
    where: { id: { in: [...articleIds] }, current: true },
    select: { id: true },
  });
  await notePending(
    transaction,
    current.map(({ id }) => id),
  );
}

export type MadeDecision = { id: number; kind: DecisionKind; about: string; madeAt: Date };

/** By their numbers. */
export async function listDecisions(database: Database): Promise<MadeDecision[]> {
  const rows = await database.editorDecision.findMany({ orderBy: { id: "asc" } });
  return rows.map(({ id, kind, about, madeAt }) => ({
    id,
    kind: decisionKindSchema.parse(kind),
    about,
    madeAt,
  }));
}
