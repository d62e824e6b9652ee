import type { CorpusEvent } from "#lib/domain/corpus.ts";
import { type Tally, tallySets } from "#tests/golden/eval/tally.ts";

type MainEventLabel = { id: string; main_event: string };

/** Every two of a group's members, as one key each. */
export function pairsOf(groups: string[][]): string[] {
  return groups.flatMap((group) => {
    const members = [...new Set(group)].sort();
    return members.flatMap((a, i) => members.slice(i + 1).map((b) => `${a} ${b}`));
  });
}

/** Pairs of articles that share a main event, by the labels and by the system. Only labelled articles count. */
export function scoreMainEventPairs(labels: MainEventLabel[], events: CorpusEvent[]): Tally {
  const { gold, found } = groupByMainEvent(labels, events);
  return tallySets(pairsOf(gold), pairsOf(found));
}

/**
 * B-cubed on main events (Bagga and Baldwin 1998): of each labelled article, the share of those that the system puts with it
 * that belong there (precision), and of those that belong there that it puts with it (recall), itself included; the mean
 * over the articles. An article without a main event stands alone.
 */
export function scoreMainEventBCubed(
  labels: MainEventLabel[],
  events: CorpusEvent[],
): { precision: number; recall: number; f1: number } {
  const { gold, found } = groupByMainEvent(labels, events);
  const shares = labels.map(({ id }) => {
    const right = gold.find((group) => group.includes(id)) ?? [id];
    const put = found.find((group) => group.includes(id)) ?? [id];
    const both = right.filter((other) => put.includes(other)).length;
    return { precision: both / put.length, recall: both / right.length };
  });
  const mean = (pick: (share: (typeof shares)[number]) => number) =>
    shares.reduce((sum, share) => sum + pick(share), 0) / Math.max(1, shares.length);
  const [precision, recall] = [mean((share) => share.precision), mean((share) => share.recall)];
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function groupByMainEvent(
  labels: MainEventLabel[],
  events: CorpusEvent[],
): { gold: string[][]; found: string[][] } {
  const gold = new Map<string, string[]>();
  for (const { id, main_event } of labels) gold.set(main_event, [...(gold.get(main_event) ?? []), id]);
  const labelled = new Set(labels.map((label) => label.id));
  return {
    gold: [...gold.values()],
    found: events.map((event) => event.leadOf.filter((id) => labelled.has(id))),
  };
}
