import path from "node:path";

/** Standard input, as commands name it by custom. */
export const standardInput = "-";

/**
 * How a file is named to people and in exports: its path from the project's root with forward slashes, so that the same
 * checkout gives the same bytes on every machine; the absolute path where it lies outside.
 */
export function nameSource(file: string, root: string): string {
  if (file === standardInput) return standardInput;
  const absolute = path.resolve(root, file);
  const relative = path.relative(root, absolute);
  const isInside =
    relative !== "" &&
    relative !== ".." &&
    !relative.startsWith(`..${path.sep}`) &&
    !path.isAbsolute(relative);
  return (isInside ? relative : absolute).split(path.sep).join("/");
}

/** A file's name in a message of one line: quoted where it holds a line end or another character that cannot be seen. */
export function showSource(file: string, root: string): string {
  const source = file === standardInput ? "standard input" : nameSource(file, root);
  return /\p{C}/u.test(source) ? JSON.stringify(source) : source;
}
