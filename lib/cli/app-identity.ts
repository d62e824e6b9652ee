import { hashFiles } from "#lib/cli/hash-files.ts";

/** What goes into the built app. Of lib only what pages can reach, so that other work does not build them anew. */
const INPUTS = [
  "app",
  "components",
  "lib/cli/build-app.ts",
  "lib/cli/hint-compile.ts",
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

/** The same for the same app: a hash over everything that the build reads. */
export function computeAppIdentity(): string {
  return hashFiles(INPUTS);
}
