import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Where migrations are; from this file and not the working folder, which the server changes. */
export const MIGRATIONS_FOLDER = path.resolve(import.meta.dirname, "../../prisma/migrations");

export interface MigrationFile {
  name: string;
  sql: string;
  /** As Prisma keeps it in its table. */
  checksum: string;
}

/** The migrations in the order in which they apply: their names start with their time. */
export function readMigrationFiles(folder: string = MIGRATIONS_FOLDER): MigrationFile[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = fs.readFileSync(path.join(folder, name, "migration.sql"));
      return {
        name,
        sql: bytes.toString("utf8"),
        checksum: createHash("sha256").update(bytes).digest("hex"),
      };
    });
}
