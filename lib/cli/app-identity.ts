import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** What goes into the built app. Of lib only what pages can reach, so that other work does not build them anew. */
const INPUTS = [
  "app",
  "components",
  "lib/config",
  "lib/db",
  "lib/domain",
  "lib/errors",
  "lib/present",
  "lib/queries",
  "lib/text",
  "prisma/schema.prisma",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];
/** Generated from the schema, which is among the inputs. */
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

/** The same for the same app: a hash over everything that the build reads in the working folder. */
export function computeAppIdentity(): string {
  const hash = createHash("sha256").update(process.versions.modules);
  for (const file of INPUTS.flatMap(listFiles)) {
    const bytes = fs.readFileSync(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex").slice(0, IDENTITY_LENGTH);
}
