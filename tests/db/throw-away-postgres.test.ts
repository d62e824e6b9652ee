import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { it } from "node:test";
import { isAlive } from "#lib/db/embedded/postmaster.ts";
import { openThrowAwayPostgres } from "#lib/db/embedded/throw-away-postgres.ts";
import { waitUntil } from "#lib/db/embedded/wait-until.ts";
import { startProcess } from "#tests/support/start-process.ts";

const foldersOf = (pid: number) =>
  fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(`strikeline-throw-away-${pid}-`));

it("a throw-away server of a killed process is stopped and removed by the next one, and that one's by itself", async () => {
  const holder = startProcess([path.resolve("tests/support/hold-throw-away.ts")]);
  const [, server] = await holder.waitFor(/open (\d+)/);
  await holder.kill();
  assert.ok(isAlive(Number(server)));
  const postgres = await openThrowAwayPostgres();
  try {
    assert.ok(await waitUntil(() => !isAlive(Number(server)), 10_000, 20));
    assert.deepEqual(foldersOf(holder.pid), []);
    assert.equal(foldersOf(process.pid).length, 1);
  } finally {
    await postgres.stop();
  }
  assert.deepEqual(foldersOf(process.pid), []);
});
