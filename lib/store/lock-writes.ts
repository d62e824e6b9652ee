import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";

export type Transaction = Prisma.TransactionClient;

/** Any number will do, as long as it stays the same: all writers of one database meet at it. */
const writeLock = 7_401_553;

/** Some thousand articles take half a minute to place, on a slow machine some minutes; others wait for it. */
const longestMilliseconds = 600_000;

/**
 * One transaction, and one writer at a time over all processes: two runs that read the same file do not both add it.
 * Reading an article takes longer than writing it and happens outside. Killed in the middle, Postgres undoes it all and
 * frees the lock.
 */
export function lockWrites<T>(
  database: Database,
  write: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${writeLock})`;
      return await write(transaction);
    },
    { timeout: longestMilliseconds, maxWait: longestMilliseconds },
  );
}
