import type { ComparedEvent, EventCluster, PlacedMention } from "#lib/domain/placed-mention.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { byReference, exactDayOf, windowOf } from "#lib/pipeline/9-clusters/place-mentions.ts";
import { compareEvents, sameEventScore } from "#lib/pipeline/9-clusters/rules/compare-events.ts";

/** Mentions that no comparison could tell apart. */
type Node = { event: ComparedEvent; mentions: PlacedMention[] };

/**
 * Which of these mentions tell of one event: those that one family of events has on one day, or those without a day.
 * Pairs are joined from the surest down, ties by reference; a join is made only where no two mentions of the two sides
 * exclude each other: the same for every order, and for each group of mentions that pairs connect the same by itself.
 * Time: in the square of the different ways in which the events are told, not of the articles.
 */
export function clusterMentions(mentions: PlacedMention[], lexicon: Lexicon): EventCluster[] {
  const sorted = [...mentions].sort(byReference);
  const nodes = collapse(sorted.filter(({ event }) => windowOf(event) !== null));
  const groupOf = nodes.map((node) => [node]);
  for (const { a, b } of rankedPairs(nodes, lexicon)) {
    const into = groupOf[a] ?? [];
    const from = groupOf[b] ?? [];
    if (into === from || excludes(into, from, lexicon)) continue;
    into.push(...from);
    for (const [i, group] of groupOf.entries()) if (group === from) groupOf[i] = into;
  }
  const joined = [...new Set(groupOf)].map((group) => ({
    mentions: group.flatMap((node) => node.mentions).sort(byReference),
  }));
  // Without any day nothing tells an event from another of its kind.
  const alone = sorted.filter(({ event }) => windowOf(event) === null);
  return [...joined, ...alone.map((mention) => ({ mentions: [mention] }))];
}

/** What tells a cluster from every other: its first mention. Of a day's cluster, the first with the exact day. */
export function keyOf({ mentions }: EventCluster): string {
  const first = mentions.find(({ event }) => exactDayOf(event) !== null) ?? mentions[0];
  return first ? `${first.articleId}:${first.index}` : "";
}

function collapse(mentions: PlacedMention[]): Node[] {
  const byLook = Map.groupBy(mentions, ({ event }) => lookOf(event));
  return [...byLook.values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ event: first.event, mentions: alike }] : [];
  });
}

/** All that a comparison looks at. The day an article came out counts only where its event has none. */
function lookOf(event: ComparedEvent): string {
  const { type, place, weapons, initiators, targets, principal, date, numbers } = event;
  const days = date ? `${date.from} ${date.to}` : `published ${event.published}`;
  const sets = [weapons, initiators, targets, numbers].map((items) => [...items].sort());
  return JSON.stringify([type, place, principal, days, sets]);
}

/** Those of some mentions that are joined with one of a pool before any third is looked at. */
export function joinedWith(
  pool: PlacedMention[],
  mentions: PlacedMention[],
  lexicon: Lexicon,
): PlacedMention[] {
  const known = Map.groupBy(pool, ({ event }) => lookOf(event));
  const representatives = [...known.values()].flatMap(([first]) => first?.event ?? []);
  return [...Map.groupBy(mentions, ({ event }) => lookOf(event))].flatMap(([look, alike]) => {
    const event = alike[0]?.event;
    const isJoined =
      event !== undefined &&
      (known.has(look) ||
        representatives.some((other) => compareEvents(event, other, lexicon) >= sameEventScore));
    return isJoined ? alike : [];
  });
}

type Pair = { a: number; b: number; score: number };

function rankedPairs(nodes: Node[], lexicon: Lexicon): Pair[] {
  const pairs: Pair[] = [];
  nodes.forEach(({ event }, a) => {
    for (let b = a + 1; b < nodes.length; b++) {
      const other = nodes[b]?.event;
      const score = other ? compareEvents(event, other, lexicon) : 0;
      if (score >= sameEventScore) pairs.push({ a, b, score });
    }
  });
  // Nodes are by reference already.
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function excludes(into: Node[], from: Node[], lexicon: Lexicon): boolean {
  return into.some((a) => from.some((b) => compareEvents(a.event, b.event, lexicon) < 0));
}
