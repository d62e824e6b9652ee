import type { ComparedEvent, EventCluster, PlacedMention } from "#lib/domain/placed-mention.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { byReference, exactDayOf, windowOf } from "#lib/pipeline/9-clusters/place-mentions.ts";
import { compareEvents, sameEventScore } from "#lib/pipeline/9-clusters/rules/compare-events.ts";
import { areKeptApart } from "#lib/pipeline/9-clusters/rules/decided-mentions.ts";
import { daysBetween, shiftDay } from "#lib/text/shift-day.ts";

/** Mentions that no comparison could tell apart, or that an editor took for one event, with the ways in which they tell it. */
type Node = { looks: ComparedEvent[]; mentions: PlacedMention[] };

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
  const nodes = [...byLook.values()].flatMap((alike): Node[] => {
    const [first] = alike;
    return first ? [{ looks: [first.event], mentions: alike }] : [];
  });
  return joinDecided(nodes);
}

/** As editors decided, whatever speaks against it. */
function joinDecided(nodes: Node[]): Node[] {
  const nodeOf = new Map<number, Node>();
  const joined = new Set<Node>();
  for (const node of nodes) {
    const decisions = node.looks.flatMap(({ decided }) => decided?.same ?? []);
    const into = { ...node };
    for (const other of new Set(decisions.flatMap((decision) => nodeOf.get(decision) ?? []))) {
      if (areNodesApart(into, other)) continue;
      into.looks = [...other.looks, ...into.looks];
      into.mentions = [...other.mentions, ...into.mentions];
      joined.delete(other);
    }
    for (const decision of into.looks.flatMap(({ decided }) => decided?.same ?? []))
      nodeOf.set(decision, into);
    joined.add(into);
  }
  return [...joined];
}

/** How much speaks for it where most does; nothing does against an editor's word that keeps one look from another. */
function compareNodes(a: Node, b: Node, lexicon: Lexicon): number {
  if (areNodesApart(a, b)) return Number.NEGATIVE_INFINITY;
  return Math.max(...a.looks.flatMap((one) => b.looks.map((other) => compareEvents(one, other, lexicon))));
}

function areNodesApart(a: Node, b: Node): boolean {
  return a.looks.some((one) => b.looks.some((other) => areKeptApart(one.decided, other.decided)));
}

/** All that a comparison looks at. The day an article came out counts only where its event has none. */
function lookOf(event: ComparedEvent): string {
  const { type, place, weapons, initiators, targets, principal, date, numbers, decided } = event;
  const days = date ? `${date.from} ${date.to}` : `published ${event.published}`;
  const sets = [weapons, initiators, targets, numbers].map((items) => [...items].sort());
  return JSON.stringify([type, place, principal, days, sets, decided]);
}

/** Those of some mentions that are joined with one of a pool before any third is looked at. */
export function joinedWith(
  pool: PlacedMention[],
  mentions: PlacedMention[],
  lexicon: Lexicon,
): PlacedMention[] {
  const known = Map.groupBy(pool, ({ event }) => lookOf(event));
  const byMonth = new Map<string, ComparedEvent[]>();
  for (const event of [...known.values()].flatMap(([first]) => first?.event ?? []))
    for (const month of monthsOf(event)) {
      const those = byMonth.get(month);
      if (those) those.push(event);
      else byMonth.set(month, [event]);
    }
  return [...Map.groupBy(mentions, ({ event }) => lookOf(event))].flatMap(([look, alike]) => {
    const event = alike[0]?.event;
    const isJoined =
      event !== undefined &&
      (known.has(look) ||
        monthsOf(event).some((month) =>
          byMonth.get(month)?.some((other) => compareEvents(event, other, lexicon) >= sameEventScore),
        ));
    return isJoined ? alike : [];
  });
}

/** The months that a mention's days lie in: two that are one event have a month in common. */
function monthsOf(event: ComparedEvent): string[] {
  const window = windowOf(event);
  if (!window) return [];
  // No window is longer than a month's days: between its ends it can hold no month but the middle's.
  const middle = shiftDay(window.from, Math.floor(daysBetween(window.from, window.to) / 2));
  return [...new Set([window.from, middle, window.to].map((day) => day.slice(0, 7)))];
}

type Pair = { a: number; b: number; score: number };

/** The days among which a node's mentions lie. */
function spanOf({ looks }: Node): { from: string; to: string } {
  const windows = looks.flatMap((look) => windowOf(look) ?? []);
  const from = windows.map((window) => window.from).sort()[0] ?? "";
  const to =
    windows
      .map((window) => window.to)
      .sort()
      .at(-1) ?? "";
  return { from, to };
}

function rankedPairs(nodes: Node[], lexicon: Lexicon): Pair[] {
  const pairs: Pair[] = [];
  // By their first days, so that each meets only those whose days meet its own.
  const byDay = nodes
    .map((node, at) => ({ node, at, ...spanOf(node) }))
    .sort((x, y) => (x.from < y.from ? -1 : x.from > y.from ? 1 : x.at - y.at));
  byDay.forEach((one, place) => {
    for (let next = place + 1; next < byDay.length; next++) {
      const other = byDay[next];
      if (!other || other.from > one.to) break;
      const score = compareNodes(one.node, other.node, lexicon);
      if (score >= sameEventScore)
        pairs.push({ a: Math.min(one.at, other.at), b: Math.max(one.at, other.at), score });
    }
  });
  // Nodes are by reference already.
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function excludes(into: Node[], from: Node[], lexicon: Lexicon): boolean {
  return into.some((a) => from.some((b) => compareNodes(a, b, lexicon) < 0));
}
