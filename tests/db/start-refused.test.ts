import assert from "node:assert/strict";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { findFreePort } from "#lib/db/embedded/find-free-port.ts";
import { findOtherUser } from "#tests/support/other-user.ts";
import { startCommand } from "#tests/support/start-command.ts";
import type { TestProcessOptions } from "#tests/support/start-process.ts";
import { createTemporaryFolder } from "#tests/support/temporary-folder.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

describe("npm start, where it cannot", () => {
  const { path: dataDir, remove } = createTemporaryFolder();
  let database: TestDatabase;
  let PORT: string;
  before(async () => {
    PORT = String(await findFreePort());
    database = await createTestDatabase();
    await database.db.$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
      VALUES ('x', 'x', '99990101000000_later', now())`;
  });
  after(async () => {
    await database.drop();
    remove();
  });

  /** Ends by itself, not with 0, and says one line and nothing else. */
  const refuses = async (env: Record<string, string>, told: RegExp, options?: TestProcessOptions) => {
    const command = startCommand({ DATA_DIR: dataDir, PORT, ...env }, options);
    assert.equal(await command.ended, 1, command.output());
    assert.match(command.output(), told);
    assert.doesNotMatch(command.output().trimEnd(), /\n|secret/);
    assert.deepEqual(fs.readdirSync(dataDir), [], "nothing was begun");
  };

  it("names a wrong setting", () => refuses({ PORT: "eighty" }, /^PORT must be .*"eighty"/));

  it("names a HOST that is not this machine's", () =>
    refuses({ HOST: "192.0.2.1" }, /^HOST 192\.0\.2\.1 is no address/));

  it("says that the port is taken", async () => {
    const other = net.createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const taken = typeof address === "object" && address ? String(address.port) : "";
    await refuses({ PORT: taken }, new RegExp(`^Port ${taken} on 127.0.0.1 is taken`));
    other.close();
  });

  it("says that the data folder is none", () => {
    const file = path.resolve("package.json");
    return refuses(
      { DATA_DIR: path.join(file, "data") },
      /^The data folder .* cannot be used: .*set DATA_DIR/,
    );
  });

  const user = process.getuid?.() === 0 ? findOtherUser() : undefined;
  it("says that the data folder is not one's own", { skip: user === null }, async () => {
    const { path: closed, remove: removeClosed } = createTemporaryFolder();
    fs.chmodSync(closed, 0o555);
    await refuses({ DATA_DIR: closed }, /^The data folder .* cannot be used: permission denied/, {
      user: user ?? undefined,
    });
    removeClosed();
  });

  it("says that the database does not answer", async () => {
    const url = `postgresql://user:secret@127.0.0.1:${await findFreePort()}/news`;
    await refuses(
      { DATABASE_URL: url },
      /^The database 127\.0\.0\.1:\d+\/news cannot be used: nothing answers there/,
    );
  });

  it("says that the database is of another version", () =>
    refuses(
      { DATABASE_URL: database.url },
      /^The database .* is of another version: .*99990101000000_later/,
    ));
});
