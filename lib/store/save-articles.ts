import { toDay } from "#lib/db/calendar-day.ts";
import type { Database } from "#lib/db/database-client.ts";
import type { ArticleReading, RawArticle } from "#lib/domain/article.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { articleIdOf, newKeyOf, storableText } from "#lib/store/article-identity.ts";
import { buildArticleFields } from "#lib/store/build-reading-rows.ts";
import { notePending } from "#lib/store/corpus/stored-articles.ts";
import { hashText } from "#lib/store/hash.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import { lockCorpusToo, lockWrites, type Transaction } from "#lib/store/lock-writes.ts";
import { attachSource, nextVersion, supersedeOthers } from "#lib/store/publication.ts";
import { deleteReading, type ReadingTraits, saveReadings } from "#lib/store/save-reading.ts";
import { verifyMarks } from "#lib/store/verify-marks.ts";

/** `reading`, `traits`: null where the article is stored already as `readingVersion` reads it, and only its place may change. */
export type ArticleToSave = {
  raw: RawArticle;
  reading: ArticleReading | null;
  traits: ReadingTraits | null;
  readingVersion: string;
};

/**
 * `added`; `new-version`: it takes the place of one that came under the same address or file; `read-anew`: another
 * version of the pipeline read it; `unchanged`: it was there (though perhaps not under this file).
 */
export type SaveOutcome = "added" | "new-version" | "read-anew" | "unchanged";

/**
 * Keeps articles with what was read from them: all of them or nothing, in one transaction. The same text again changes
 * nothing. Another text at the same address or file becomes the current version, and the old one stays as it was.
 * @returns what became of each, in their order
 * Throws: AppError INTERNAL where a mark is not in the text
 */
export async function saveArticles(database: Database, articles: ArticleToSave[]): Promise<SaveOutcome[]> {
  for (const { reading } of articles) if (reading) verifyMarks(reading);
  return lockWrites(database, "articles", async (transaction) => {
    const isNew = await findNew(transaction, articles);
    if (!articles.every(isNew)) await lockCorpusToo(transaction);
    await insertNew(transaction, articles.filter(isNew));
    const outcomes: SaveOutcome[] = [];
    for (const article of articles)
      outcomes.push(isNew(article) ? "added" : await save(transaction, article));
    return outcomes;
  });
}

/** Articles whose text, file and address nothing stored has, nor another of them: most of a new folder. */
async function findNew(
  transaction: Transaction,
  articles: ArticleToSave[],
): Promise<(article: ArticleToSave) => boolean> {
  const namesOf = ({ raw }: ArticleToSave) => [
    articleIdOf(raw.text, raw.given),
    raw.source,
    newKeyOf(raw.source, raw.given),
  ];
  const names = articles.map(namesOf);
  const among = { in: names.flat() };
  const stored = await transaction.article.findMany({
    where: { OR: [{ id: among }, { key: among }] },
    select: { id: true, key: true },
  });
  const sources = await transaction.articleSource.findMany({ where: { source: among } });
  const counts = new Map<string, number>();
  for (const name of names.flatMap((own) => [...new Set(own)])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const taken = new Set([
    ...stored.flatMap(({ id, key }) => [id, key]),
    ...sources.map(({ source }) => source),
  ]);
  return (article) =>
    article.reading !== null && namesOf(article).every((name) => !taken.has(name) && counts.get(name) === 1);
}

async function insertNew(transaction: Transaction, articles: ArticleToSave[]): Promise<void> {
  const read = articles.flatMap((article) => {
    const { raw, reading, traits } = article;
    if (!reading || !traits) return [];
    const id = articleIdOf(raw.text, raw.given);
    const place = { id, key: newKeyOf(raw.source, raw.given), version: 1, current: true, source: raw.source };
    return [{ place, article: { ...article, reading, traits } }];
  });
  await saveOutlets(
    transaction,
    read.map(({ article }) => article.reading),
  );
  const firstSeen = new Date();
  await insertRows(
    transaction,
    "Article",
    read.map(({ place, article }) => ({ ...rowOf(place, article), firstSeen })),
  );
  await insertRows(
    transaction,
    "ArticleSource",
    read.map(({ place: { id: articleId, source } }) => ({ articleId, source })),
  );
  await notePending(
    transaction,
    read.map(({ place: { id } }) => id),
  );
  await saveReadings(
    transaction,
    read.map(({ place: { id: articleId }, article: { reading, traits } }) => ({
      articleId,
      reading,
      traits,
    })),
  );
}

/** One that the lexicon does not know gets a row of its own; a known one has its row and keeps it. */
async function saveOutlets(transaction: Transaction, readings: ArticleReading[]): Promise<void> {
  const rows = readings.flatMap(({ article: { outlet } }) =>
    outlet.slug ? [{ slug: outlet.slug, name: outlet.name ?? outlet.slug, inLexicon: false }] : [],
  );
  const data = [...new Map(rows.map((row) => [row.slug, row])).values()];
  await transaction.outlet.createMany({ data, skipDuplicates: true });
}

async function save(transaction: Transaction, article: ArticleToSave): Promise<SaveOutcome> {
  const { raw, reading, traits, readingVersion } = article;
  const id = articleIdOf(raw.text, raw.given);
  const stored = await transaction.article.findUnique({
    where: { id },
    select: { pipelineVersion: true, current: true, key: true, version: true, source: true },
  });
  const isRead = stored?.pipelineVersion === readingVersion;
  if (!isRead && !(reading && traits))
    throw new AppError("INTERNAL", `${raw.source} was to be kept unread; report this fault.`);

  const superseded = await supersedeOthers(transaction, id, raw);
  const key = raw.given.url ?? superseded.key ?? newKeyOf(raw.source, raw.given);
  const place = stored?.current
    ? { key: stored.key, version: stored.version, current: true, source: stored.source }
    : { key, version: await nextVersion(transaction, key), current: true, source: raw.source };
  if (!isRead && reading && traits) {
    if (stored) await deleteReading(transaction, id);
    await write(transaction, { id, ...place }, { ...article, reading, traits });
  } else if (!stored?.current) await transaction.article.update({ where: { id }, data: place });
  if (!isRead || !stored?.current) await notePending(transaction, [id]);
  await attachSource(transaction, id, raw.source, stored?.current === true);

  if (superseded.isAny) return "new-version";
  if (!stored) return "added";
  return isRead && stored.current ? "unchanged" : "read-anew";
}

type Place = { id: string; key: string; version: number; current: boolean; source: string };
type Read = ArticleToSave & { reading: ArticleReading; traits: ReadingTraits };

async function write(transaction: Transaction, place: Place, article: Read): Promise<void> {
  await saveOutlets(transaction, [article.reading]);
  const row = rowOf(place, article);
  await transaction.article.upsert({ where: { id: place.id }, create: row, update: row });
  await saveReadings(transaction, [{ articleId: place.id, ...article }]);
}

function rowOf(place: Place, { raw, reading, readingVersion }: Read) {
  return {
    ...place,
    ...buildArticleFields(reading, hashText(reading.article.text)),
    original: storableText(raw.text),
    pipelineVersion: readingVersion,
    url: raw.given.url,
    givenOutlet: raw.given.outlet,
    givenPublished: toDay(raw.given.published),
  };
}
