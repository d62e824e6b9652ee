import type { ArticleReading } from "#lib/domain/article.ts";
import { buildReadingRows } from "#lib/store/build-reading-rows.ts";
import { createRows, type Transaction } from "#lib/store/lock-writes.ts";
import { saveActors } from "#lib/store/save-actors.ts";

/** Adds what was read from an article whose row is there. Part of saveArticle's transaction. */
export async function saveReading(
  transaction: Transaction,
  articleId: string,
  reading: ArticleReading,
): Promise<void> {
  await saveActors(transaction, reading);
  const rows = buildReadingRows(articleId, reading);
  await createRows(rows.furniture, (data) => transaction.furniture.createMany({ data }));
  await createRows(rows.paragraphs, (data) => transaction.paragraph.createMany({ data }));
  await createRows(rows.sentences, (data) => transaction.sentence.createMany({ data }));
  await createRows(rows.times, (data) => transaction.timeMention.createMany({ data }));
  await createRows(rows.weapons, (data) => transaction.weaponMention.createMany({ data }));
  await createRows(rows.countries, (data) => transaction.countryMention.createMany({ data }));
  await createRows(rows.places, (data) => transaction.placeMention.createMany({ data }));
  await createRows(rows.actors, (data) => transaction.actorMention.createMany({ data }));
  await createRows(rows.quotes, (data) => transaction.quote.createMany({ data }));
  await createRows(rows.events, (data) => transaction.eventMention.createMany({ data }));
  await createRows(rows.eventWeapons, (data) => transaction.eventMentionWeapon.createMany({ data }));
  await createRows(rows.eventCountries, (data) => transaction.eventMentionCountry.createMany({ data }));
  await createRows(rows.claims, (data) => transaction.claimMention.createMany({ data }));
  await createRows(rows.quantities, (data) => transaction.quantity.createMany({ data }));
  await createRows(rows.issues, (data) => transaction.readingIssue.createMany({ data }));
}

/**
 * Takes away all that was read from an article, and with it what the corpus made of it; the corpus is then stale and
 * built anew. What hangs on quotes, claims and events goes with them.
 */
export async function deleteReading(transaction: Transaction, articleId: string): Promise<void> {
  const where = { articleId };
  await transaction.corpusState.deleteMany();
  await transaction.conflictSide.deleteMany({ where });
  await transaction.claimMention.deleteMany({ where });
  await transaction.eventMention.deleteMany({ where });
  await transaction.quote.deleteMany({ where });
  await transaction.furniture.deleteMany({ where });
  await transaction.paragraph.deleteMany({ where });
  await transaction.sentence.deleteMany({ where });
  await transaction.timeMention.deleteMany({ where });
  await transaction.weaponMention.deleteMany({ where });
  await transaction.countryMention.deleteMany({ where });
  await transaction.placeMention.deleteMany({ where });
  await transaction.actorMention.deleteMany({ where });
  await transaction.readingIssue.deleteMany({ where });
}
