// npm passes SIGTERM on to nobody, and a killed one says nothing: what tells that it is gone is to look.
import { execFileSync } from "node:child_process";
import fs from "node:fs";

const CHECK_MS = 300;
/** In the command line of the shell that npm runs a script with, where that has not become the script itself. */
const OWN_NAME = "run.mjs";

/** @param {number} pid */
function describeProcess(pid) {
  try {
    if (process.platform === "linux") {
      const words = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8");
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      // After the name, which may hold anything but ends at the last bracket: the state, and the parent's number.
      const parent = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
      return { parent: Number(parent), command: words };
    }
    const line = execFileSync("ps", ["-o", "ppid=,command=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return { parent: Number.parseInt(line, 10), command: line };
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** Who started us: our parent, or npm above its shell; the shell outlives npm and would hide that it is gone. */
function findStarter() {
  const parent = describeProcess(process.ppid);
  return parent?.command.includes(OWN_NAME) && parent.parent > 1 ? parent.parent : process.ppid;
}

const starter = findStarter();
const firstParent = process.ppid;

/**
 * Calls `onGone` once who started us is gone; the answer ends the watch.
 * @param {() => void} onGone
 */
export function watchStarter(onGone) {
  const timer = setInterval(() => {
    if (process.ppid === firstParent && isAlive(starter)) return;
    clearInterval(timer);
    onGone();
  }, CHECK_MS);
  return () => clearInterval(timer);
}
