/**
 * Which article stands for an address or a file now. A file holds one text at a time for each set of facts given with
 * it; an address holds one text at a time.
 */

import { fromDay } from "#lib/db/calendar-day.ts";
import type { Database } from "#lib/db/database-client.ts";
import type { GivenFacts, RawArticle } from "#lib/domain/article.ts";
import { articleIdOf, newKeyOf, saysAllOf } from "#lib/store/article-identity.ts";
import { notePending } from "#lib/store/corpus/stored-articles.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

type GivenRow = { givenOutlet: string | null; givenPublished: Date | null; url: string | null };

/** What a person said of a stored article. */
export function givenOf({ givenOutlet, givenPublished, url }: GivenRow): GivenFacts {
  return { outlet: givenOutlet, published: fromDay(givenPublished), url };
}

/**
 * What is known of texts that come from files: what is said now, with what was said of the same file before. So a
 * folder can be read again without its flags, and nothing that a person said is lost.
 * Where several publications came from the file, what was said of the one with this very text holds, else what is said now.
 * @returns the facts of each, in their order
 */
export async function recallGiven(database: Database, raws: readonly RawArticle[]): Promise<GivenFacts[]> {
  const rows = await database.articleSource.findMany({
    where: { source: { in: raws.map(({ source }) => source) }, article: { current: true } },
    select: {
      source: true,
      article: { select: { id: true, givenOutlet: true, givenPublished: true, url: true } },
    },
  });
  const bySource = Map.groupBy(rows, ({ source }) => source);
  return raws.map((raw) => {
    const before = (bySource.get(raw.source) ?? [])
      .map(({ article }) => article)
      .filter((article) => saysAllOf(givenOf(article), raw.given));
    const same = before.find((article) => article.id === articleIdOf(raw.text, givenOf(article)));
    const only = before.length === 1 ? before[0] : undefined;
    const known = same ?? only;
    return known ? givenOf(known) : raw.given;
  });
}

/** Which version of the pipeline read each of these texts last, under its given facts; null where it is new. */
export async function findReadingVersions(
  database: Database,
  raws: readonly RawArticle[],
): Promise<(string | null)[]> {
  const ids = raws.map(({ text, given }) => articleIdOf(text, given));
  const rows = await database.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, pipelineVersion: true },
  });
  const versions = new Map(rows.map(({ id, pipelineVersion }) => [id, pipelineVersion]));
  return ids.map((id) => versions.get(id) ?? null);
}

/** `key`: of an article that is no longer current; null where none is, or those that were replaced live on elsewhere. */
export type Superseded = { isAny: boolean; key: string | null };

/**
 * Takes out of the present what this article replaces: another text at its address, and what its file gave before under
 * the same facts or fewer. An article that came from other files as well stays, with those.
 */
export async function supersedeOthers(
  transaction: Transaction,
  id: string,
  raw: RawArticle,
): Promise<Superseded> {
  const { source, given } = raw;
  const others = await transaction.article.findMany({
    where: {
      id: { not: id },
      current: true,
      OR: [{ sources: { some: { source } } }, ...(given.url ? [{ key: given.url }] : [])],
    },
    include: { sources: true },
    orderBy: { id: "asc" },
  });
  const replaced = others.filter((other) => other.key === given.url || saysAllOf(given, givenOf(other)));
  let key: string | null = null;
  for (const other of replaced) {
    const left = other.sources.map((row) => row.source).filter((name) => name !== source);
    const [elsewhere] = left.sort();
    if (elsewhere !== undefined && other.key !== given.url)
      await moveTo(transaction, other, elsewhere, source);
    else {
      await transaction.article.update({ where: { id: other.id }, data: { current: false } });
      await notePending(transaction, [other.id]);
      key ??= other.key;
    }
  }
  return { isAny: replaced.length > 0, key };
}

type Moving = GivenRow & { id: string; key: string };

/** The article goes on under its other files; its key is free for what its old file holds now. */
async function moveTo(
  transaction: Transaction,
  article: Moving,
  source: string,
  lost: string,
): Promise<void> {
  await transaction.articleSource.delete({
    where: { articleId_source: { articleId: article.id, source: lost } },
  });
  const key = newKeyOf(source, givenOf(article));
  const place = key === article.key ? {} : { key, version: await nextVersion(transaction, key) };
  await transaction.article.update({ where: { id: article.id }, data: { source, ...place } });
}

/** The number of the next version under a key, from 1. */
export async function nextVersion(transaction: Transaction, key: string): Promise<number> {
  const { _max } = await transaction.article.aggregate({ where: { key }, _max: { version: true } });
  return (_max.version ?? 0) + 1;
}

/** Notes that the article came from this file; the first of its files by code units is the one that is shown. */
export async function attachSource(
  transaction: Transaction,
  id: string,
  source: string,
  wasCurrent: boolean,
): Promise<void> {
  // The files of an article that had left the present hold something else by now.
  if (!wasCurrent) await transaction.articleSource.deleteMany({ where: { articleId: id } });
  const { count } = await transaction.articleSource.createMany({
    data: [{ articleId: id, source }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  const rows = await transaction.articleSource.findMany({ where: { articleId: id } });
  const [first] = rows.map((row) => row.source).sort();
  if (first) await transaction.article.update({ where: { id }, data: { source: first } });
}
