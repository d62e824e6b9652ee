import { toDay } from "#lib/db/calendar-day.ts";
import type { Database } from "#lib/db/database-client.ts";
import type { ArticleReading, RawArticle } from "#lib/domain/article.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { articleIdOf, newKeyOf, storableText } from "#lib/store/article-identity.ts";
import { buildArticleFields } from "#lib/store/build-reading-rows.ts";
import { hashText } from "#lib/store/hash.ts";
import { lockWrites, type Transaction } from "#lib/store/lock-writes.ts";
import { attachSource, nextVersion, supersedeOthers } from "#lib/store/publication.ts";
import { deleteReading, saveReading } from "#lib/store/save-reading.ts";
import { verifyMarks } from "#lib/store/verify-marks.ts";

/** `reading`: null where the article is stored already as `readingVersion` reads it, and only its place may change. */
export type ArticleToSave = { raw: RawArticle; reading: ArticleReading | null; readingVersion: string };

/**
 * `added`; `new-version`: it takes the place of one that came under the same address or file; `read-anew`: another
 * version of the pipeline read it; `unchanged`: it was there (though perhaps not under this file).
 */
export type SaveOutcome = "added" | "new-version" | "read-anew" | "unchanged";

/**
 * Keeps an article with what was read from it: all of it or nothing, in one transaction. The same text again changes
 * nothing. Another text at the same address or file becomes the current version, and the old one stays as it was.
 * Throws: AppError INTERNAL where a mark is not in the text
 */
export async function saveArticle(database: Database, article: ArticleToSave): Promise<SaveOutcome> {
  if (article.reading) verifyMarks(article.reading);
  return lockWrites(database, (transaction) => save(transaction, article));
}

async function save(
  transaction: Transaction,
  { raw, reading, readingVersion }: ArticleToSave,
): Promise<SaveOutcome> {
  const id = articleIdOf(raw.text, raw.given);
  const stored = await transaction.article.findUnique({
    where: { id },
    select: { pipelineVersion: true, current: true, key: true, version: true, source: true },
  });
  const isRead = stored?.pipelineVersion === readingVersion;
  if (!isRead && !reading)
    throw new AppError("INTERNAL", `${raw.source} was to be kept unread; report this fault.`);

  const superseded = await supersedeOthers(transaction, id, raw);
  const key = raw.given.url ?? superseded.key ?? newKeyOf(raw.source, raw.given);
  const place = stored?.current
    ? { key: stored.key, version: stored.version, current: true, source: stored.source }
    : { key, version: await nextVersion(transaction, key), current: true, source: raw.source };
  if (!isRead && reading) {
    if (stored) await deleteReading(transaction, id);
    await write(transaction, { id, ...place }, { raw, reading, readingVersion });
  } else if (!stored?.current) await transaction.article.update({ where: { id }, data: place });
  await attachSource(transaction, id, raw.source, stored?.current === true);

  if (superseded.isAny) return "new-version";
  if (!stored) return "added";
  return isRead && stored.current ? "unchanged" : "read-anew";
}

type Place = { id: string; key: string; version: number; current: boolean; source: string };
type Read = ArticleToSave & { reading: ArticleReading };

async function write(
  transaction: Transaction,
  place: Place,
  { raw, reading, readingVersion }: Read,
): Promise<void> {
  const { name, slug } = reading.article.outlet;
  if (slug) {
    // One that the lexicon does not know gets a row of its own; a known one has its row and keeps it.
    const outlet = { slug, name: name ?? slug, inLexicon: false };
    await transaction.outlet.createMany({ data: [outlet], skipDuplicates: true });
  }
  const fields = {
    ...place,
    ...buildArticleFields(reading, hashText(reading.article.text)),
    original: storableText(raw.text),
    pipelineVersion: readingVersion,
    url: raw.given.url,
    givenOutlet: raw.given.outlet,
    givenPublished: toDay(raw.given.published),
  };
  await transaction.article.upsert({ where: { id: place.id }, create: fields, update: fields });
  await saveReading(transaction, place.id, reading);
}
