import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";

/** A phrase is looked for in every text that has its words: seconds where ten thousand texts do. */
const TIMEOUT_MILLISECONDS = 30_000;

/**
 * Rows of a search, by the index of its words. PostgreSQL thinks that splitting a text into stems costs next to
 * nothing, and would read every text of the archive anew for a common word: here it may not.
 */
export async function findWithIndex<Row>(query: Prisma.Sql, database: Database): Promise<Row[]> {
  return database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SET LOCAL enable_seqscan = off`;
      return transaction.$queryRaw<Row[]>(query);
    },
    { timeout: TIMEOUT_MILLISECONDS, maxWait: TIMEOUT_MILLISECONDS },
  );
}
