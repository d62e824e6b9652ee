import type { Prisma } from "#lib/db/client/client.ts";
import type { ArticleReading } from "#lib/domain/article.ts";
import type { DatingFacts } from "#lib/domain/dating.ts";
import { buildReadingRows } from "#lib/store/build-reading-rows.ts";
import { packShingles } from "#lib/store/corpus/copy-texts.ts";
import { deleteLooseClaims } from "#lib/store/corpus/stored-events.ts";
import { packReading } from "#lib/store/corpus/stored-readings.ts";
import { insertRows } from "#lib/store/insert-rows.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";
import { saveActors } from "#lib/store/save-actors.ts";

/** A reading with the id of its article. `traits`: by what the stages over all articles look it up. */
export type ReadingToSave = { articleId: string; reading: ArticleReading; traits: ReadingTraits };
export type ReadingTraits = { shingles: Int32Array; dating: DatingFacts; marks: string[] };

/** Adds what was read from articles whose rows are there. Part of a transaction that keeps all of them or none. */
export async function saveReadings(transaction: Transaction, readings: ReadingToSave[]): Promise<void> {
  await saveActors(
    transaction,
    readings.map(({ reading }) => reading),
  );
  const rows = readings.map(({ articleId, reading }) => buildReadingRows(articleId, reading));
  const insert = (table: Prisma.ModelName, pick: (own: (typeof rows)[number]) => object[]) =>
    insertRows(transaction, table, rows.flatMap(pick));
  await insert("Furniture", ({ furniture }) => furniture);
  await insert("Paragraph", ({ paragraphs }) => paragraphs);
  await insert("Sentence", ({ sentences }) => sentences);
  await insert("TimeMention", ({ times }) => times);
  await insert("WeaponMention", ({ weapons }) => weapons);
  await insert("CountryMention", ({ countries }) => countries);
  await insert("PlaceMention", ({ places }) => places);
  await insert("ActorMention", ({ actors }) => actors);
  await insert("Quote", ({ quotes }) => quotes);
  await insert("EventMention", ({ events }) => events);
  await insert("EventMentionWeapon", ({ eventWeapons }) => eventWeapons);
  await insert("EventMentionCountry", ({ eventCountries }) => eventCountries);
  await insert("ClaimMention", ({ claims }) => claims);
  await insert("Quantity", ({ quantities }) => quantities);
  await insert("ReadingIssue", ({ issues }) => issues);
  const packed = readings.map(({ articleId, reading, traits }) => ({
    articleId,
    packed: toBytea(packReading(reading)),
    shingles: toBytea(packShingles(traits.shingles)),
    dating: traits.dating,
    marks: traits.marks,
  }));
  await insertRows(transaction, "StoredReading", packed);
}

/** As Postgres reads bytes in text. */
function toBytea(bytes: Buffer): string {
  return `\\x${bytes.toString("hex")}`;
}

/**
 * Takes away all that was read from an article, and with it what the corpus made of that; the article is then to be
 * placed anew, for which its placed mentions stay. What hangs on quotes, claims and events goes with them.
 */
export async function deleteReading(transaction: Transaction, articleId: string): Promise<void> {
  const where = { articleId };
  await deleteLooseClaims(transaction, [articleId]);
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
  await transaction.storedReading.deleteMany({ where });
}
