import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#lib/db/client/client.ts";

/** The typed client over one pool of connections. */
export type Database = PrismaClient;

/** One page asks a few queries at once; more connections than this only queue inside Postgres on a small machine. */
const MAX_CONNECTIONS = 10;

/** A client for the database at `url`. It connects at the first query; whoever opens it calls `$disconnect()`. */
export function openDatabase(url: string): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: MAX_CONNECTIONS }) });
}
