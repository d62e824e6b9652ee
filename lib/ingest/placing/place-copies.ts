import type { ArticleCopy } from "#lib/domain/corpus.ts";
import type { Placing } from "#lib/ingest/placing/place-articles.ts";
import {
  copiesOf,
  findBySamples,
  loadCopyTexts,
  originalsOf,
  replaceCopies,
} from "#lib/store/corpus/copy-texts.ts";
import type { Pending } from "#lib/store/corpus/stored-articles.ts";

/** Stage 8 over the store: what the new texts copy, and which others copy them, or copied what is gone. */
export async function placeCopies({ transaction, stages }: Placing, pending: Pending): Promise<void> {
  const { added, gone } = pending;
  const isGone = new Set(gone);
  // What copied a text that is gone, or that is read anew, is compared with all others again.
  const orphaned = await copiesOf(transaction, [...added, ...gone]);
  const asked = [...new Set([...added, ...orphaned])].filter((id) => !isGone.has(id));
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
