import type { Database } from "#lib/db/database-client.ts";

/** Takes every article out, all that was made of them and decided about them; the lexicon's rows stay. */
export async function emptyArchive(database: Database): Promise<void> {
  await database.editorDecision.deleteMany();
  await database.event.deleteMany();
  await database.claim.deleteMany();
  await database.article.deleteMany();
}
