import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { findFreePort } from "#lib/db/embedded/find-free-port.ts";
import { waitUntil } from "#lib/db/embedded/wait-until.ts";
import { lendBuiltApp, startCommand } from "#tests/support/start-command.ts";
import type { TestProcess } from "#tests/support/start-process.ts";
import { createTemporaryFolder } from "#tests/support/temporary-folder.ts";
import { createTestDatabase } from "#tests/support/test-database.ts";

const END_TIMEOUT_MS = 20_000;
const POLL_MS = 20;

/** One data folder for all: each test begins and ends with nothing running on it. */
describe("npm start", () => {
  const { path: dataDir, remove } = createTemporaryFolder();
  const started: TestProcess[] = [];
  let port: number;
  const start = (env: Record<string, string> = {}) => {
    const command = startCommand({ DATA_DIR: dataDir, PORT: String(port), ...env });
    started.push(command);
    return command;
  };
  const statusOf = (address: string) =>
    fetch(address).then(
      (response) => response.status,
      () => null,
    );
  const isDatabaseUp = () => fs.existsSync(path.join(dataDir, "postgres/data/postmaster.pid"));
  const allStopped = () =>
    waitUntil(
      async () => !isDatabaseUp() && (await statusOf(`http://127.0.0.1:${port}`)) === null,
      END_TIMEOUT_MS,
      POLL_MS,
    );

  before(async () => {
    port = await findFreePort();
    await lendBuiltApp(dataDir);
  });
  afterEach(async () => {
    for (const command of started.splice(0)) await command.kill();
  });
  after(remove);

  it("tells each step with its time, then Ready and the address, and serves; SIGTERM stops all of it", async () => {
    const command = start();
    await command.waitFor(/Ready/);
    const lines = command.output().trimEnd().split("\n");
    assert.equal(lines.pop(), `Ready http://localhost:${port}`);
    assert.ok(lines.length >= 4);
    for (const line of lines) assert.match(line, /^[A-Z]\w+ .+ \d+\.\d s$/);
    assert.equal(await statusOf(`http://127.0.0.1:${port}`), 200);
    command.child.kill("SIGTERM");
    assert.equal(await command.ended, 143);
    assert.ok(await allStopped());
  });

  it("says where it runs already on the same data folder, and does not disturb that one", async () => {
    await start().waitFor(/Ready/);
    const second = start({ PORT: String(await findFreePort()) });
    assert.equal(await second.ended, 1);
    assert.match(
      second.output(),
      new RegExp(`^Strikeline already serves .* at http://localhost:${port};.*\\n$`),
    );
    assert.equal(await statusOf(`http://127.0.0.1:${port}`), 200);
  });

  it("stops all when what runs it is killed with -9", async () => {
    const command = start();
    await command.waitFor(/Ready/);
    command.child.kill("SIGKILL");
    assert.ok(await allStopped());
  });

  it("survives a kill -9 of everything but the database, which the next start uses and stops", async () => {
    const first = start();
    await first.waitFor(/Ready/);
    await first.kill();
    assert.ok(isDatabaseUp());
    const second = start();
    await second.waitFor(/running already.*\n(?:.*\n)*Ready/);
    assert.match(second.output(), /^Articles +in already/m);
    assert.equal(await statusOf(`http://127.0.0.1:${port}`), 200);
    second.child.kill("SIGINT");
    assert.equal(await second.ended, 130);
    assert.ok(await allStopped());
  });

  it("leaves no database behind when it is told to stop while it starts", async () => {
    const command = start();
    assert.ok(await waitUntil(isDatabaseUp, END_TIMEOUT_MS, 1));
    command.child.kill("SIGTERM");
    assert.equal(await command.ended, 143);
    assert.ok(await allStopped());
  });

  it("serves from the database that DATABASE_URL names, and starts none of its own", async () => {
    const database = await createTestDatabase();
    try {
      const command = start({ DATABASE_URL: database.url });
      await command.waitFor(/Ready/);
      assert.equal(isDatabaseUp(), false);
      assert.equal(await statusOf(`http://127.0.0.1:${port}`), 200);
      assert.ok((await database.db.article.count()) >= 5);
      await command.kill();
    } finally {
      await database.drop();
    }
  });
});
