import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Generated from the schema; who depends on it names the schema. */
const GENERATED = "lib/db/client";
const IDENTITY_LENGTH = 16;

function listFiles(entry: string): string[] {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat || entry === GENERATED) return [];
  if (stat.isFile()) return [entry];
  return fs
    .readdirSync(entry)
    .sort()
    .flatMap((name) => listFiles(path.posix.join(entry, name)));
}

/** The same for the same files and folders below the working folder, in what they are called and hold, on one Node. */
export function hashFiles(entries: readonly string[]): string {
  const hash = createHash("sha256").update(process.versions.modules);
  for (const file of entries.flatMap(listFiles)) {
    const bytes = fs.readFileSync(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex").slice(0, IDENTITY_LENGTH);
}
