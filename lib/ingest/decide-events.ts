/** What editors decide about events; every later run obeys it, whatever is read or read anew. */
import type { Database } from "#lib/db/database-client.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { ensureCorpus } from "#lib/ingest/ensure-corpus.ts";
import type { Reader } from "#lib/ingest/load-reader.ts";
import {
  type DecisionToSave,
  deleteDecision,
  type EventToDecide,
  findEventToDecide,
  saveDecision,
} from "#lib/store/corpus/decisions.ts";
import { lockWrites, type Transaction } from "#lib/store/lock-writes.ts";

/**
 * Decides that two events are one: all that tells of the first tells of the second.
 * @param slugs addresses of the events, or ones that lead there @returns the decision's number
 * Throws: AppError INPUT_NOT_FOUND, USAGE; the database's errors
 */
export function decideSame(
  database: Database,
  reader: Reader,
  slugs: { first: string; second: string },
): Promise<number> {
  return decide(database, reader, async (transaction) => {
    const first = await requireEvent(transaction, slugs.first);
    const second = await requireEvent(transaction, slugs.second);
    if (first.slug === second.slug)
      throw new AppError("USAGE", `${first.slug} and ${slugs.second} are one event already.`);
    if (second.day === null)
      throw new AppError(
        "USAGE",
        `${second.slug} has no day to be looked for on; name the dated event last.`,
      );
    return {
      kind: "same",
      family: second.family,
      day: second.day,
      about: `${first.slug} is the same as ${second.slug}`,
      subjects: first.mentions,
      others: second.mentions,
    };
  });
}

/**
 * Decides that an article does not tell of an event that it was put to.
 * @param source the article's file or address, as it is shown @returns the decision's number
 * Throws: AppError INPUT_NOT_FOUND, USAGE; the database's errors
 */
export function decideDifferent(
  database: Database,
  reader: Reader,
  { slug, source }: { slug: string; source: string },
): Promise<number> {
  return decide(database, reader, async (transaction) => {
    const event = await requireEvent(transaction, slug);
    const subjects = event.mentions.filter((mention) => mention.source === source);
    const others = event.mentions.filter((mention) => mention.source !== source);
    if (subjects.length === 0)
      throw new AppError("INPUT_NOT_FOUND", `${source} is no text on ${event.slug}; its page lists them.`);
    if (others.length === 0)
      throw new AppError(
        "USAGE",
        `${source} is the only text on ${event.slug}: there is nothing to keep it from.`,
      );
    const about = `${source} does not tell of ${event.slug}`;
    return { kind: "different", family: null, day: null, about, subjects, others };
  });
}

/**
 * Takes a decision back.
 * Throws: AppError INPUT_NOT_FOUND; the database's errors
 */
export async function undoDecision(database: Database, reader: Reader, id: number): Promise<void> {
  const wasThere = await lockWrites(database, "corpus", (transaction) => deleteDecision(transaction, id));
  if (!wasThere)
    throw new AppError("INPUT_NOT_FOUND", `There is no decision ${id}; "list" shows those there are.`);
  await ensureCorpus(database, reader);
}

async function decide(
  database: Database,
  reader: Reader,
  make: (transaction: Transaction) => Promise<DecisionToSave>,
): Promise<number> {
  // What is stored must be placed, or there are no events to decide about.
  await ensureCorpus(database, reader);
  const id = await lockWrites(database, "corpus", async (transaction) =>
    saveDecision(transaction, await make(transaction)),
  );
  await ensureCorpus(database, reader);
  return id;
}

async function requireEvent(transaction: Transaction, slug: string): Promise<EventToDecide> {
  const event = await findEventToDecide(transaction, slug);
  if (!event) throw new AppError("INPUT_NOT_FOUND", `No event has the address ${slug}.`);
  return event;
}
