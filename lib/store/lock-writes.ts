import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";

export type Transaction = Prisma.TransactionClient;

/**
 * What writers of one database meet at, over all processes. `articles`: articles with their readings. `corpus`: what
 * all of them say together, and with it every article that has been placed. Any numbers will do that stay the same.
 */
const locks = { articles: 7_401_552, corpus: 7_401_553 };

/** Some thousand articles take half a minute to place, on a slow machine some minutes; others wait for it. */
const longestMilliseconds = 600_000;

/**
 * One transaction, and one writer at a time of what it writes: two runs that read the same file do not both add it.
 * Reading an article takes longer than writing it and happens outside. Killed in the middle, Postgres undoes it all and
 * frees the locks. Whoever needs both locks takes that of the articles first, so that none waits for another in a ring.
 */
export function lockWrites<T>(
  database: Database,
  what: keyof typeof locks,
  write: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return database.$transaction(
    async (transaction) => {
      await lock(transaction, what);
      return await write(transaction);
    },
    { timeout: longestMilliseconds, maxWait: longestMilliseconds },
  );
}

/** For one who writes articles and finds that some of them have been placed. */
export async function lockCorpusToo(transaction: Transaction): Promise<void> {
  await lock(transaction, "corpus");
}

async function lock(transaction: Transaction, what: keyof typeof locks): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${locks[what]})`;
}
