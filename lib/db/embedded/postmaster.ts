import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** What postmaster.pid, PostgreSQL's own lock file, says of the server on a cluster. No port: it is just starting. */
export interface Postmaster {
  pid: number;
  port: number | null;
}

const PORT_LINE = 3;

const lockFile = (folder: string) => path.join(folder, "data", "postmaster.pid");

export function readPostmaster(folder: string): Postmaster | null {
  let lines: string[];
  try {
    lines = fs.readFileSync(lockFile(folder), "utf8").split("\n");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[PORT_LINE]) || null } : null;
}

/** Whether a process of that number exists, a zombie among them. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function commandLine(pid: number): string {
  try {
    if (process.platform === "linux")
      return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Whether `pid` is the server of this very cluster: numbers are given anew, and a zombie has no command line. */
export function isPostmasterOf(folder: string, pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === "win32") return true;
  return commandLine(pid).includes(`-D ${path.join(folder, "data")} `);
}

/**
 * Removes a lock file whose number now belongs to another program: PostgreSQL would take that for a server.
 * (One of a dead process it replaces by itself.) By rename, and put back if it turns out to be a new server's.
 */
export function removeStaleLock(folder: string, pid: number): void {
  if (!isAlive(pid)) return;
  const aside = `${lockFile(folder)}.${process.pid}`;
  fs.renameSync(lockFile(folder), aside);
  if (Number(fs.readFileSync(aside, "utf8").split("\n")[0]) === pid) fs.rmSync(aside);
  else fs.renameSync(aside, lockFile(folder));
}
