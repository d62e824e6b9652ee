import fs from "node:fs";
import path from "node:path";
import { dataDirError } from "#lib/db/embedded/data-dir-error.ts";

/** Makes the data folder unless it is there. Throws: AppError DATA_DIR_UNUSABLE where one cannot write into it. */
export function requireDataDir(dataDir: string): void {
  const probe = path.join(dataDir, `.writable-${process.pid}`);
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.writeFileSync(probe, "");
    fs.rmSync(probe);
  } catch (error) {
    throw dataDirError(dataDir, error);
  }
}
