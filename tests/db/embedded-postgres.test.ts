import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { isAlive } from "#lib/db/embedded/postmaster.ts";
import { waitUntil } from "#lib/db/embedded/wait-until.ts";
import { EmbeddedPostgres } from "#lib/db/embedded-postgres.ts";
import { startProcess, type TestProcess } from "#tests/support/start-process.ts";
import { createTemporaryFolder } from "#tests/support/temporary-folder.ts";
import { runSql } from "#tests/support/test-server.ts";

const HOLDER = path.resolve("tests/support/hold-postgres.ts");
const fast = { fsync: "off" };
const goneWithin = (pid: number) => waitUntil(() => !isAlive(pid), 15_000, 20);

/** One cluster for the whole file: each test leaves it stopped. */
describe("the embedded server of a data folder", () => {
  const { path: dataDir, remove } = createTemporaryFolder();
  const held: TestProcess[] = [];
  const hold = async () => {
    const holder = startProcess([HOLDER, dataDir]);
    held.push(holder);
    const [, pid, how] = await holder.waitFor(/open (\d+) (\w+)/);
    return { holder, server: Number(pid), how };
  };
  const lockFile = path.join(dataDir, "postgres/data/postmaster.pid");

  before(async () => {
    const postgres = await EmbeddedPostgres.open({ dataDir, settings: fast });
    await runSql(postgres.url("postgres"), "CREATE TABLE kept ()");
    await postgres.stop();
  });
  afterEach(async () => {
    for (const holder of held.splice(0)) await holder.kill();
  });
  after(remove);

  it("keeps its data from one start to the next, and leaves no process", async () => {
    const postgres = await EmbeddedPostgres.open({ dataDir, settings: fast });
    assert.equal(postgres.adopted, false);
    await runSql(postgres.url("postgres"), "SELECT FROM kept");
    await postgres.stop();
    assert.ok(await goneWithin(postgres.pid));
    assert.equal(fs.existsSync(lockFile), false);
  });

  it("is adopted after a kill -9 of the command that started it, and then stopped", async () => {
    const { holder, server } = await hold();
    await holder.kill();
    const postgres = await EmbeddedPostgres.open({ dataDir });
    assert.equal(postgres.adopted, true);
    assert.equal(postgres.pid, server);
    await postgres.stop();
    assert.ok(await goneWithin(server));
  });

  it("outlives the command that started it while another one uses it", async () => {
    const first = await hold();
    const second = await hold();
    assert.deepEqual([second.server, second.how], [first.server, "adopted"]);
    first.holder.child.kill("SIGTERM");
    assert.equal(await first.holder.ended, 143);
    assert.ok(isAlive(first.server));
    second.holder.child.kill("SIGINT");
    assert.equal(await second.holder.ended, 130);
    assert.ok(await goneWithin(first.server));
  });

  it("starts over the lock of a dead process, and over one whose number another program has now", async () => {
    const bystander = spawn("sleep", ["600"], { stdio: "ignore" });
    const lock = (pid: number) => `${pid}\n${path.dirname(lockFile)}\n1\n5432\n\n127.0.0.1\n`;
    try {
      for (const pid of [2 ** 22 - 7, bystander.pid ?? 0]) {
        fs.writeFileSync(lockFile, lock(pid), { mode: 0o600 });
        const { uid, gid } = fs.statSync(path.dirname(lockFile));
        fs.chownSync(lockFile, uid, gid);
        const postgres = await EmbeddedPostgres.open({ dataDir, settings: fast });
        assert.equal(postgres.adopted, false);
        await postgres.stop();
      }
      assert.ok(isAlive(bystander.pid ?? 0));
    } finally {
      bystander.kill("SIGKILL");
    }
  });

  it("survives a kill -9 of itself: who uses it joins the next one", async () => {
    const postgres = await EmbeddedPostgres.open({ dataDir, settings: fast });
    const first = postgres.pid;
    process.kill(first, "SIGKILL");
    assert.ok(await waitUntil(() => postgres.pid !== first, 15_000, 20));
    await runSql(postgres.url("postgres"), "SELECT FROM kept");
    await postgres.stop();
    assert.ok(await goneWithin(postgres.pid));
  });

  it("says in a line why it does not start, and leaves nothing running", async () => {
    const settings = path.join(dataDir, "postgres/data/postgresql.conf");
    const original = fs.readFileSync(settings);
    fs.appendFileSync(settings, "\nno_such_setting = 1\n");
    try {
      await assert.rejects(EmbeddedPostgres.open({ dataDir }), {
        code: "DATABASE_UNREACHABLE",
        message: /did not start: .*no_such_setting/,
      });
      assert.equal(fs.existsSync(lockFile), false);
    } finally {
      fs.writeFileSync(settings, original);
    }
  });

  it("refuses a cluster of another PostgreSQL", async () => {
    const version = path.join(dataDir, "postgres/data/PG_VERSION");
    fs.writeFileSync(version, "17\n");
    try {
      await assert.rejects(EmbeddedPostgres.open({ dataDir }), {
        code: "DATA_DIR_UNUSABLE",
        message: /PostgreSQL 17/,
      });
    } finally {
      fs.writeFileSync(version, "18\n");
    }
  });
});

describe("a new data folder", () => {
  const { path: folder, remove } = createTemporaryFolder();
  after(remove);

  it("gets one cluster from two commands at once, and no unfinished one stays", async () => {
    const dataDir = path.join(folder, "new");
    const holders = [startProcess([HOLDER, dataDir]), startProcess([HOLDER, dataDir])];
    try {
      const opened = await Promise.all(holders.map((holder) => holder.waitFor(/open (\d+) (\w+)/)));
      assert.equal(opened[0]?.[1], opened[1]?.[1]);
      assert.deepEqual(opened.map((match) => match[2]).sort(), ["adopted", "started"]);
    } finally {
      for (const holder of holders) holder.child.kill("SIGTERM");
      await Promise.all(holders.map((holder) => holder.ended));
    }
    assert.deepEqual(fs.readdirSync(dataDir), ["postgres"]);
    assert.equal(fs.existsSync(path.join(dataDir, "postgres/data/postmaster.pid")), false);
  });

  it("is made anew after a kill in the middle of making it", async () => {
    const dataDir = path.join(folder, "cut");
    const holder = startProcess([HOLDER, dataDir]);
    const begun = () =>
      fs.existsSync(dataDir) && fs.readdirSync(dataDir).some((name) => name.includes(".new-"));
    assert.ok(await waitUntil(begun, 10_000, 1));
    await holder.kill();
    const postgres = await EmbeddedPostgres.open({ dataDir, settings: fast });
    await postgres.stop();
    assert.deepEqual(fs.readdirSync(dataDir), ["postgres"]);
  });
});
