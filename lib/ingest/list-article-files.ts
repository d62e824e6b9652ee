import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { AppError } from "#lib/errors/app-error.ts";
import { showSource, standardInput } from "#lib/ingest/name-source.ts";
import { explainFileError } from "#lib/ingest/read-bytes.ts";

/** `refused`: what was named or found and cannot be walked or looked at. */
export type ArticleFiles = { files: string[]; refused: { file: string; error: AppError }[] };

/**
 * The files under the given paths: a file stands for itself, a folder for all files in it, at any depth, in the order of
 * their names' code units. Hidden files and folders (".git") inside a folder are left out, and so is a folder that was
 * walked already, so that links which lead back end. A file that is named twice is listed once.
 * Throws: nothing for a bad path; it is in `refused`.
 */
export async function listArticleFiles(paths: string[], root: string): Promise<ArticleFiles> {
  const files = new Set<string>();
  const refused: ArticleFiles["refused"] = [];
  const walked = new Set<string>();

  /** Whether there was anything: an empty folder is said, or a mistyped path would look like success. */
  async function visit(file: string): Promise<boolean> {
    try {
      if ((await stat(file)).isDirectory()) return await walk(file);
      files.add(file);
    } catch (error) {
      refused.push({ file, error: explainFileError(error, showSource(file, root)) });
    }
    return true;
  }

  async function walk(folder: string): Promise<boolean> {
    const real = await realpath(folder);
    if (walked.has(real)) return true;
    walked.add(real);
    const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
    let isFound = false;
    for (const name of names.sort()) isFound = (await visit(path.join(folder, name))) || isFound;
    return isFound;
  }

  for (const given of paths) {
    const file = path.resolve(root, given);
    if (given === standardInput) files.add(standardInput);
    else if (!(await visit(file))) {
      const message = `${showSource(file, root)} is a folder without files; name another.`;
      refused.push({ file, error: new AppError("INPUT_EMPTY", message) });
    }
  }
  return { files: [...files], refused };
}
