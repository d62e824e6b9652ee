import { spawnSync } from "node:child_process";
import path from "node:path";

/** An ordinary user's numbers: Debian's and most systems' nobody. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * Another user than root to run tests as; null where we are no root ourselves (then all tests run as an ordinary user
 * anyway), or where that user cannot reach this checkout.
 */
export function findOtherUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const reads = `require("fs").readdirSync(${JSON.stringify(path.resolve("node_modules"))})`;
  const tried = spawnSync(process.execPath, ["-e", reads], { ...NOBODY, cwd: "/", stdio: "ignore" });
  return tried.status === 0 ? NOBODY : null;
}
