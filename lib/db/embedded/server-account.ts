import fs from "node:fs";
import os from "node:os";
import { AppError } from "#lib/errors/app-error.ts";

/** The user that PostgreSQL runs as, where it is not the one who started the command. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

function accountOfNobody(): ServerAccount {
  const entry = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(fs.readFileSync("/etc/passwd", "utf8"));
  if (!entry) {
    const message =
      "PostgreSQL does not run as root, and this machine has no user nobody; run as an ordinary user.";
    throw new AppError("DATABASE_UNREACHABLE", message);
  }
  // macOS writes -2 for what the system calls take as an unsigned number.
  return { uid: Number(entry[1]) >>> 0, gid: Number(entry[2]) >>> 0 };
}

function requireNamedUser(uid: number): void {
  try {
    os.userInfo();
  } catch (cause) {
    const message = `User id ${uid} has no name on this machine (/etc/passwd), and PostgreSQL needs one; run as a named user or set DATABASE_URL.`;
    throw new AppError("DATABASE_UNREACHABLE", message, { cause });
  }
}

/**
 * As whom to run PostgreSQL: null for oneself. It refuses root, who runs it as the cluster's owner or else as nobody.
 * Throws: AppError DATABASE_UNREACHABLE where no user can run it.
 */
export function chooseServerAccount(clusterFolder: string): ServerAccount | null {
  const uid = process.getuid?.();
  if (uid === undefined) return null;
  if (uid !== 0) {
    requireNamedUser(uid);
    return null;
  }
  const owner = fs.statSync(clusterFolder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : accountOfNobody();
}
