import type { Database } from "#lib/db/database-client.ts";
import { countPending } from "#lib/store/corpus/stored-articles.ts";
import { hashText } from "#lib/store/hash.ts";

/** Which articles there are, by which reader read, in one hash. */
export async function hashArchive(database: Database): Promise<string> {
  const rows = await database.article.findMany({
    where: { current: true },
    select: { id: true, source: true, pipelineVersion: true },
  });
  const articles = rows.map(({ id, source, pipelineVersion }) => [id, source, pipelineVersion]);
  return hashText(JSON.stringify(articles.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))));
}

/** Whether all of them are put beside one another; false after a run that was cut short. */
export async function isArchivePlaced(database: Database): Promise<boolean> {
  return (await countPending(database)) === 0;
}
