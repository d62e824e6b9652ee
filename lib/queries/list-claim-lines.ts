import type { Database } from "#lib/db/database-client.ts";
import { certaintySchema } from "#lib/domain/certainty.ts";
import type { ClaimLineView } from "#lib/domain/views/entity-view.ts";
import { listTextNumbers } from "#lib/queries/list-text-numbers.ts";
import { textSelect, toTextView } from "#lib/queries/text-view.ts";

type ClaimReference = { articleId: string; index: number };

const named = { select: { id: true, name: true } } as const;

/** Claims by themselves, in the order of their references; what is not there any more is left out. */
export async function listClaimLines(
  references: readonly ClaimReference[],
  database: Database,
): Promise<ClaimLineView[]> {
  if (references.length === 0) return [];
  const [numbers, articles, rows] = await Promise.all([
    listTextNumbers(database),
    database.article.findMany({
      where: { id: { in: [...new Set(references.map(({ articleId }) => articleId))] } },
      select: { ...textSelect, text: true },
    }),
    database.claimMention.findMany({
      where: { OR: references.map(({ articleId, index }) => ({ articleId, index })) },
      include: {
        speaker: named,
        relay: named,
        appearance: { select: { claim: { select: { event: { select: { slug: true, title: true } } } } } },
      },
    }),
  ]);
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const rowOf = new Map(rows.map((row) => [keyOf(row), row]));
  return references.flatMap((reference) => {
    const row = rowOf.get(keyOf(reference));
    const article = articleOf.get(reference.articleId);
    if (row === undefined || article === undefined) return [];
    return {
      mark: { articleId: row.articleId, kind: "claim", index: row.index },
      words: article.text.slice(row.start, row.end).trim(),
      certainty: certaintySchema.catch("hedged").parse(row.certainty),
      speaker: row.speaker && { key: row.speaker.id, name: row.speaker.name },
      relay: row.relay && { key: row.relay.id, name: row.relay.name },
      cue: row.cue,
      text: toTextView(article, numbers),
      event: row.appearance?.claim.event ?? null,
    };
  });
}

function keyOf({ articleId, index }: ClaimReference): string {
  return `${index} ${articleId}`;
}
