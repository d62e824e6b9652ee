import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { launchBrowser } from "#tests/support/browser.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";
import { type Visit, visitor } from "#tests/support/visit-pages.ts";

type OpenSite = { database: TestDatabase; server: AppServer; browser: Browser };
export type Site = { readonly [Part in keyof OpenSite]: OpenSite[Part] } & { visit: Visit };

/**
 * The app over a database that `fill` fills, and a browser: there before a test file's first test, gone after its last.
 * Its parts are asked for within tests.
 */
export function openSite(fill: (database: TestDatabase) => Promise<void>): Site {
  let opened: OpenSite | null = null;
  const closers: (() => Promise<void>)[] = [];
  const site = () => {
    if (opened === null) throw new Error("The site is open only while tests run.");
    return opened;
  };
  before(async () => {
    const database = await createTestDatabase();
    closers.unshift(() => database.drop());
    await fill(database);
    const server = await startAppServer(database.url);
    closers.unshift(() => server.stop());
    const browser = await launchBrowser();
    closers.unshift(() => browser.close());
    opened = { database, server, browser };
  });
  // Also where not all of it was opened: what is left open keeps a test run from its end.
  after(async () => {
    for (const close of closers) await close();
  });
  return {
    visit: visitor(site),
    get database() {
      return site().database;
    },
    get server() {
      return site().server;
    },
    get browser() {
      return site().browser;
    },
  };
}

/** Serves an archive without an article for as long as `look` takes. */
export async function overEmptyArchive(look: (address: string) => Promise<void>): Promise<void> {
  const database = await createTestDatabase();
  const server = await startAppServer(database.url);
  try {
    await look(server.address);
  } finally {
    await server.stop();
    await database.drop();
  }
}
