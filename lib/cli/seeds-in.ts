import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { hashFiles } from "#lib/cli/hash-files.ts";
import type { Database } from "#lib/db/database-client.ts";
import { hashArchive, isArchivePlaced } from "#lib/store/archive-state.ts";

/** What decides how the seed articles are read. */
const READING = [
  "seeds",
  "lib/domain",
  "lib/ingest",
  "lib/lexicon",
  "lib/pipeline",
  "lib/store",
  "lib/text",
  "prisma/schema.prisma",
  "package-lock.json",
];

const noteSchema = z.object({ reading: z.string(), articlesHash: z.string(), pipelineVersion: z.string() });

const noteFile = (dataDir: string) => path.join(dataDir, "seeds-in.json");

function readNote(dataDir: string): z.infer<typeof noteSchema> | null {
  try {
    return noteSchema.parse(JSON.parse(fs.readFileSync(noteFile(dataDir), "utf8")));
  } catch {
    return null;
  }
}

/**
 * Whether this database is known to hold the seed articles as they would be read now. What reads them takes two seconds
 * to load, and most starts have nothing to read: a note says how they were read and what the database held then, and
 * the database itself that it still does, nothing of it cut short.
 */
export async function areSeedsIn(database: Database, dataDir: string): Promise<boolean> {
  const note = readNote(dataDir);
  if (note?.reading !== hashFiles(READING)) return false;
  return (await hashArchive(database)) === note.articlesHash && isArchivePlaced(database);
}

/** Takes the note, once they are in. */
export async function noteSeedsIn(
  database: Database,
  dataDir: string,
  pipelineVersion: string,
): Promise<void> {
  const note = {
    reading: hashFiles(READING),
    articlesHash: await hashArchive(database),
    pipelineVersion,
  };
  fs.writeFileSync(noteFile(dataDir), `${JSON.stringify(note)}\n`);
}
