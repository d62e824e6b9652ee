import type { Database } from "#lib/db/database-client.ts";
import type { RawArticle } from "#lib/domain/article.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import { givenOf } from "#lib/store/publication.ts";

/** The ids of the current articles that were not read by this version. */
export async function listStaleArticles(database: Database, readingVersion: string): Promise<string[]> {
  const rows = await database.article.findMany({
    // Two ranges of an index; "not this one" would look at every article.
    where: {
      current: true,
      OR: [{ pipelineVersion: { lt: readingVersion } }, { pipelineVersion: { gt: readingVersion } }],
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

/** `issues`: what came up in decoding the file, before the pipeline; that cannot be seen in the text any more. */
export type StoredRaw = { raw: RawArticle; issues: ReadingIssue[] };

/** A stored article as it came (but for characters that the database cannot hold, see storableText). */
export async function loadStoredRaw(database: Database, id: string): Promise<StoredRaw> {
  const row = await database.article.findUniqueOrThrow({
    where: { id },
    include: { issues: { where: { ruleId: { startsWith: "ingest/" } }, orderBy: { index: "asc" } } },
  });
  const issues = row.issues.map(({ ruleId, reason }) => ({
    ruleId,
    span: null,
    reason,
    severity: "note" as const,
  }));
  return { raw: { source: row.source, text: row.original, given: givenOf(row) }, issues };
}
