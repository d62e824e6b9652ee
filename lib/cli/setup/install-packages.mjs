// The packages that package-lock.json names.
import fs from "node:fs";
import path from "node:path";
import { npm } from "./npm.mjs";

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * Whether node_modules is what the lock says. npm writes a lock of what it installed into node_modules as the last thing
 * it does, so that an install cut short has none. Optional packages are those of other platforms.
 * @param {string} root
 */
export function arePackagesInstalled(root) {
  const wanted = readLock(path.join(root, "package-lock.json"));
  const installed = readLock(path.join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === "") return true;
    const found = installed[place];
    return found ? found.version === version : optional === true;
  });
}

/**
 * Without the packages' install scripts: they fetch what cannot be fetched everywhere, and none is needed here. With
 * those for development, which a NODE_ENV=production would leave out: they build the app.
 * @param {string} root
 */
export async function installPackages(root) {
  await npm(["ci", "--ignore-scripts", "--include=dev", "--include=optional"], root);
}
