import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** One file of ours with what it imports: files as paths from the root, anything else by its name. */
export interface SourceFile {
  path: string;
  text: string;
  imports: string[];
  /** Those that are left when the types are gone. */
  runtimeImports: string[];
}

/** Everything that git tracks or would track: what is ignored is not the project. */
export function listProjectFiles(): string[] {
  const words = ["ls-files", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", words, { encoding: "utf8" }).split("\n");
  return listed.filter((file) => file !== "" && fs.existsSync(file));
}

/** Import and export declarations and calls of import(), types among them. */
const IMPORT =
  /(?:^|[\s;])(?:import|export)\b[^"'();]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

/** `#lib/…` and relative names as paths from the root. */
function resolve(file: string, name: string): string {
  if (name.startsWith("#")) return name.slice(1);
  return name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name;
}

/** A source file from its text. */
export function parseSource(file: string, text: string): SourceFile {
  const found = [...text.matchAll(IMPORT)].map((match) => ({
    name: resolve(file, match[1] ?? match[2] ?? ""),
    isType: /^\s*;?\s*(?:import|export)\s+type\b/.test(match[0]),
  }));
  const names = (list: typeof found) => list.map(({ name }) => name);
  return {
    path: file,
    text,
    imports: names(found),
    runtimeImports: names(found.filter(({ isType }) => !isType)),
  };
}

/** All code of the project. */
export function readSources(): SourceFile[] {
  return listProjectFiles()
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
    .map((file) => parseSource(file, fs.readFileSync(file, "utf8")));
}
