/** The hits of a search by kind, in the order of their keys, as the page shows them. */
import type { Database } from "#lib/db/database-client.ts";
import { certaintySchema } from "#lib/domain/certainty.ts";
import type { ArticleHitView, ClaimHitView, QuoteHitView } from "#lib/domain/views/search-view.ts";
import { chooseSentences } from "#lib/queries/choose-sentences.ts";
import { listMatchedWords } from "#lib/queries/list-matched-words.ts";
import { type TextNumbers, textSelect, toTextView } from "#lib/queries/text-view.ts";

type HitKey = { articleId: string; index: number };

const nameOnly = { select: { name: true } } as const;
const inText = { article: { select: textSelect }, speaker: nameOnly, relay: nameOnly } as const;

export async function listArticleHits(
  keys: readonly HitKey[],
  words: string,
  numbers: TextNumbers,
  database: Database,
): Promise<ArticleHitView[]> {
  const rows = await database.article.findMany({
    where: { id: { in: keys.map(({ articleId }) => articleId) } },
    select: {
      ...textSelect,
      text: true,
      source: true,
      titleStart: true,
      titleEnd: true,
      sentences: { orderBy: { index: "asc" } },
    },
  });
  const texts = rows.map(({ text }) => text);
  const matched = await listMatchedWords(words, texts, database);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.flatMap(({ articleId }) => {
    const row = byId.get(articleId);
    if (row === undefined) return [];
    const title =
      row.titleStart === null || row.titleEnd === null
        ? (row.sentences[0] ?? null)
        : { start: row.titleStart, end: row.titleEnd };
    return [
      {
        text: toTextView(row, numbers),
        title: (title && row.text.slice(title.start, title.end).trim()) || row.source,
        sentences: chooseSentences(row.text, row.sentences, title, matched),
      },
    ];
  });
}

export async function listClaimHits(
  keys: readonly HitKey[],
  numbers: TextNumbers,
  database: Database,
): Promise<ClaimHitView[]> {
  if (keys.length === 0) return [];
  const rows = await database.claimMention.findMany({
    where: { OR: keys.map(({ articleId, index }) => ({ articleId, index })) },
    include: {
      ...inText,
      appearance: {
        select: { claim: { select: { text: true, event: { select: { slug: true, title: true } } } } },
      },
    },
  });
  return inOrderOf(keys, rows).map((row) => {
    const claim = row.appearance?.claim;
    return {
      text: toTextView(row.article, numbers),
      mark: { articleId: row.articleId, kind: "claim", index: row.index },
      words: row.text,
      certainty: certaintySchema.catch("reported").parse(row.certainty),
      speaker: row.speaker?.name ?? null,
      relay: row.relay?.name ?? null,
      cue: row.cue,
      wording: claim?.text ?? null,
      event: claim?.event ? { key: claim.event.slug, name: claim.event.title } : null,
    };
  });
}

export async function listQuoteHits(
  keys: readonly HitKey[],
  numbers: TextNumbers,
  database: Database,
): Promise<QuoteHitView[]> {
  if (keys.length === 0) return [];
  const rows = await database.quote.findMany({
    where: { OR: keys.map(({ articleId, index }) => ({ articleId, index })) },
    include: inText,
  });
  return inOrderOf(keys, rows).map((row) => ({
    text: toTextView(row.article, numbers),
    mark: { articleId: row.articleId, kind: "quote", index: row.index },
    words: row.text,
    speaker: row.speaker?.name ?? null,
    relay: row.relay?.name ?? null,
    cue: row.cue,
  }));
}

function inOrderOf<Row extends HitKey>(keys: readonly HitKey[], rows: readonly Row[]): Row[] {
  const nameOf = ({ articleId, index }: HitKey) => `${index} ${articleId}`;
  const byKey = new Map(rows.map((row) => [nameOf(row), row]));
  return keys.flatMap((key) => byKey.get(nameOf(key)) ?? []);
}
