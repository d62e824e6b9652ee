import type { CorpusEvent } from "#lib/domain/corpus.ts";
import { type Tally, tallySets } from "#tests/golden/eval/tally.ts";

/** Every two of a group's members, as one key each. */
export function pairsOf(groups: string[][]): string[] {
  return groups.flatMap((group) => {
    const members = [...new Set(group)].sort();
    return members.flatMap((a, i) => members.slice(i + 1).map((b) => `${a} ${b}`));
  });
}

/** Pairs of articles that share a main event, by the labels and by the system. */
export function scoreMainEventPairs(
  labels: { id: string; main_event: string }[],
  events: CorpusEvent[],
): Tally {
  const gold = new Map<string, string[]>();
  for (const { id, main_event } of labels) gold.set(main_event, [...(gold.get(main_event) ?? []), id]);
  const labelled = new Set(labels.map((label) => label.id));
  const found = events.map((event) => event.leadOf.filter((id) => labelled.has(id)));
  return tallySets(pairsOf([...gold.values()]), pairsOf(found));
}
