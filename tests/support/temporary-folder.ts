import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder for one test; `remove` it in an `after` hook. */
export type TemporaryFolder = {
  path: string;
  /** Writes a file, with the folders above it, and gives its full path. */
  write: (name: string, content: string | Buffer) => string;
  remove: () => void;
};

/** Others may pass through it: a database server's user, where that is not oneself, must reach what is in it. */
const PASSABLE = 0o755;

export function createTemporaryFolder(): TemporaryFolder {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "strikeline-test-"));
  fs.chmodSync(folder, PASSABLE);
  return {
    path: folder,
    write: (name, content) => {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
      return file;
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
