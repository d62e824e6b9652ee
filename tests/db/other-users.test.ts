import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, describe, it } from "node:test";
import { findFreePort } from "#lib/db/embedded/find-free-port.ts";
import { waitUntil } from "#lib/db/embedded/wait-until.ts";
import { EmbeddedPostgres } from "#lib/db/embedded-postgres.ts";
import { copyCheckout } from "#tests/support/copy-checkout.ts";
import { findOtherUser } from "#tests/support/other-user.ts";
import { startCommand } from "#tests/support/start-command.ts";
import { startProcess } from "#tests/support/start-process.ts";
import { createTemporaryFolder } from "#tests/support/temporary-folder.ts";
import { runSql } from "#tests/support/test-server.ts";

const isRoot = process.getuid?.() === 0;
const user = findOtherUser();
/** Nobody on any machine: no entry in /etc/passwd. */
const UNNAMED = { uid: 54_321, gid: 54_321 };
const fast = { fsync: "off" };

describe("as root", { skip: !isRoot && "not root" }, () => {
  const { path: folder, remove } = createTemporaryFolder();
  after(remove);

  it("the database's user need not reach the data folder: the cluster lies aside, and goes with it", async () => {
    const dataDir = path.join(folder, "private/.data");
    fs.mkdirSync(dataDir, { recursive: true });
    fs.chmodSync(path.dirname(dataDir), 0o700);
    const use = async (sql: string) => {
      const postgres = await EmbeddedPostgres.open({ dataDir, settings: fast });
      await runSql(postgres.url("postgres"), sql).finally(() => postgres.stop());
    };
    await use("CREATE TABLE kept ()");
    const note = path.join(dataDir, "postgres-folder");
    const aside = fs.readFileSync(note, "utf8").trim();
    try {
      await use("SELECT FROM kept");
      fs.rmSync(dataDir, { recursive: true });
      await assert.rejects(use("SELECT FROM kept"), /"kept" does not exist/);
    } finally {
      fs.rmSync(aside, { recursive: true, force: true });
    }
  });
});

describe("as an ordinary user", { skip: user === null && "no other user to be" }, () => {
  const { path: folder, remove } = createTemporaryFolder();
  after(remove);

  it("npm start serves from a checkout of one's own, and leaves nothing behind", async () => {
    assert.ok(user);
    const checkout = path.join(folder, "checkout");
    fs.mkdirSync(checkout);
    await copyCheckout(checkout, user);
    const port = await findFreePort();
    const command = startCommand({ PORT: String(port) }, { cwd: checkout, user });
    try {
      await command.waitFor(/Ready/);
      const { status } = await fetch(`http://127.0.0.1:${port}`);
      assert.equal(status, 200);
      command.child.kill("SIGTERM");
      assert.equal(await command.ended, 143);
      const lock = path.join(checkout, ".data/postgres/data/postmaster.pid");
      assert.ok(await waitUntil(() => !fs.existsSync(lock), 5000, 20));
    } finally {
      await command.kill();
    }
  });

  it("a user without a name is told that PostgreSQL needs one", async () => {
    const dataDir = path.join(folder, "unnamed");
    fs.mkdirSync(dataDir);
    fs.chownSync(dataDir, UNNAMED.uid, UNNAMED.gid);
    const holder = startProcess([path.resolve("tests/support/hold-postgres.ts"), dataDir], { user: UNNAMED });
    assert.equal(await holder.ended, 1);
    assert.match(holder.output(), /^User id 54321 has no name on this machine.*DATABASE_URL\.\n$/);
  });
});
