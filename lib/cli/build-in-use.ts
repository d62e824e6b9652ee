import fs from "node:fs";
import path from "node:path";
import { isAlive } from "#lib/db/embedded/postmaster.ts";

const MARK = "in-use-by-";

/** Marks a build as used by this process, until it ends; gives it back. */
export function markInUse(folder: string): string {
  const mark = path.join(folder, `${MARK}${process.pid}`);
  fs.writeFileSync(mark, "");
  process.once("exit", () => fs.rmSync(mark, { force: true }));
  return folder;
}

/** Whether a process that still runs has marked a build. */
export function isInUse(folder: string): boolean {
  return fs
    .readdirSync(folder)
    .some((name) => name.startsWith(MARK) && isAlive(Number(name.slice(MARK.length))));
}
