import type { ArticleCopy } from "#lib/domain/corpus.ts";
import type { Placing } from "#lib/ingest/placing/place-articles.ts";
import {
  copiesOf,
  findBySamples,
  holdersOfShingles,
  loadCopyTexts,
  originalsOf,
  replaceCopies,
  replaceSamples,
} from "#lib/store/corpus/copy-texts.ts";
import type { Pending } from "#lib/store/corpus/stored-articles.ts";

/** Stage 8 over the store: what the new texts copy, and which others copy them, or copied what is gone. */
export async function placeCopies(placing: Placing, pending: Pending): Promise<void> {
  const { transaction, stages } = placing;
  const { added, gone } = pending;
  const loosened = await noteSamples(placing, pending);
  // What copied a text that is gone, read anew or looked up by less than before is compared with all others again.
  const orphaned = await copiesOf(transaction, [...added, ...gone, ...loosened]);
  const isGone = new Set(gone);
  const asked = [...new Set([...added, ...loosened, ...orphaned])].filter((id) => !isGone.has(id));
  const candidates = await findBySamples(transaction, asked, stages.nearCopies);
  for (const [id, originals] of await gainingBy(transaction, candidates)) candidates.set(id, originals);
  const compared = [...candidates].filter(([, originals]) => originals.length > 0);
  const texts = await loadCopyTexts(transaction, [
    ...new Set(compared.flatMap(([id, originals]) => [id, ...originals])),
  ]);
  const copies = new Map<string, ArticleCopy | null>([...gone, ...asked].map((id) => [id, null]));
  for (const [id, originals] of compared) {
    const text = texts.get(id);
    const others = originals.flatMap((original) => texts.get(original) ?? []);
    copies.set(id, text ? stages.findCopy(text, others) : null);
  }
  await replaceCopies(transaction, copies);
}

/** @returns texts that shared a shingle which has become common, or share one that is no longer */
async function noteSamples({ transaction, stages }: Placing, { added, gone }: Pending): Promise<string[]> {
  const texts = await loadCopyTexts(transaction, added);
  const sampled = [...texts.values()].map((text) => ({
    ...text,
    sample: stages.sampleShingles(text.shingles),
  }));
  const { mostSharing } = stages.nearCopies;
  const changes = await replaceSamples(transaction, { added: sampled, gone }, mostSharing);
  const shinglesWhere = (is: (before: number, after: number) => boolean) =>
    changes.filter(({ before, after }) => is(before, after)).map(({ shingle }) => shingle);
  const closed = shinglesWhere((before, after) => before <= mostSharing && after > mostSharing);
  const opened = shinglesWhere((before, after) => before > mostSharing && after <= mostSharing);
  return [
    ...(await holdersOfShingles(transaction, closed, "undated")),
    ...(await holdersOfShingles(transaction, opened)),
  ];
}

/** A text that was there may have more of a new one than of what it copied so far: it is compared with these alone. */
async function gainingBy(
  transaction: Placing["transaction"],
  near: ReadonlyMap<string, string[]>,
): Promise<Map<string, string[]>> {
  const gaining = new Map<string, string[]>();
  for (const [id, others] of near)
    for (const other of others) if (!near.has(other)) gaining.set(other, [...(gaining.get(other) ?? []), id]);
  for (const [id, original] of await originalsOf(transaction, [...gaining.keys()]))
    gaining.set(id, [...new Set([...(gaining.get(id) ?? []), original])]);
  return gaining;
}
