// Two commands in one checkout must not install, generate or build at once.
import fs from "node:fs";
import path from "node:path";

const POLL_MS = 200;
/** Longer than any of the steps takes: a lock of that age was left by a command whose number another program has now. */
const STALE_AFTER_MS = 15 * 60 * 1000;

/** @param {string} file */
function isStale(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return false;
  if (Date.now() - stat.mtimeMs > STALE_AFTER_MS) return true;
  const holder = Number(fs.readFileSync(file, "utf8"));
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "ESRCH";
  }
}

/** @param {string} file */
function tryTake(file) {
  const own = `${file}.${process.pid}`;
  fs.writeFileSync(own, String(process.pid));
  try {
    fs.linkSync(own, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    return false;
  } finally {
    fs.rmSync(own, { force: true });
  }
}

/**
 * Does the work while no other command holds the lock `file`; waits for one that does. It goes with this process.
 * @template Result
 * @param {string} file
 * @param {() => Promise<Result> | Result} work
 * @returns {Promise<Result>}
 */
export async function holdLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  while (!tryTake(file)) {
    if (isStale(file)) fs.rmSync(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const release = () => fs.rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}
