import { Prisma } from "#lib/db/client/client.ts";

/** What was looked for, as PostgreSQL reads a search: words, "a phrase", or, -without. It takes any text. */
export function searchQuery(words: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery('english', ${words}::text)`;
}

const columns = {
  article: Prisma.sql`a.text`,
  claimMention: Prisma.sql`m.text`,
  quote: Prisma.sql`q.text`,
  event: Prisma.sql`v.title`,
} as const;

/**
 * The condition that a row's words match. Tables go by fixed letters: `a` Article, `m` ClaimMention, `q`
 * Quote, `v` Event. The expression is that of the indexes, letter for letter: it is answered by no other.
 */
export function matches(column: keyof typeof columns, words: string): Prisma.Sql {
  return Prisma.sql`to_tsvector('english', left(${columns[column]}, 200000)) @@ ${searchQuery(words)}`;
}
