import { Prisma } from "#lib/db/client/client.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/** A statement's rows: some megabytes of text at most. */
const rowsPerStatement = 5000;

/**
 * Inserts many rows of one table, each an object by column, in one statement for thousands: as one parameter, which
 * Postgres takes apart itself. A column that a row does not have becomes NULL, not its default.
 * @param options.skipDuplicates leaves rows that are there as they are
 */
export async function insertRows(
  transaction: Transaction,
  table: Prisma.ModelName,
  rows: readonly object[],
  options: { skipDuplicates?: boolean } = {},
): Promise<void> {
  const name = Prisma.raw(`"${table}"`);
  const onConflict = options.skipDuplicates ? Prisma.sql`ON CONFLICT DO NOTHING` : Prisma.empty;
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const json = JSON.stringify(rows.slice(at, at + rowsPerStatement));
    await transaction.$executeRaw`
      INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, ${json}::json) ${onConflict}`;
  }
}
