import { randomBytes } from "node:crypto";
import { readEnvironment } from "#lib/config/env.ts";
import { type Database, openDatabase } from "#lib/db/database-client.ts";
import { runSql, startTestServer, TEMPLATE_DATABASE, type TestServer } from "#tests/support/test-server.ts";

/** A migrated database of a test file's own. */
export interface TestDatabase {
  url: string;
  db: Database;
  /** Disconnects and removes it; to be called in an `after` hook. */
  drop(): Promise<void>;
}

/** The one server of `npm test`; a test file that is run by itself gets one of its own. */
async function findServer(): Promise<TestServer> {
  const { testServerUrl } = readEnvironment();
  return testServerUrl ? { url: testServerUrl, stop: () => Promise.resolve() } : startTestServer();
}

/** A new migrated database, empty unless said otherwise: not even migrated. */
export async function createTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const server = await findServer();
  const name = `test_${randomBytes(6).toString("hex")}`;
  const template = migrated ? TEMPLATE_DATABASE : "template0";
  await runSql(server.url, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  const address = new URL(server.url);
  address.pathname = `/${name}`;
  const db = openDatabase(address.href);
  return {
    url: address.href,
    db,
    drop: async () => {
      await db.$disconnect();
      await runSql(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
      await server.stop();
    },
  };
}
