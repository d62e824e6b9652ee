import type { DecidedMention } from "#lib/domain/decision.ts";
import type { ComparedEvent, DatedEvent, EventCluster, PlacedMention } from "#lib/domain/placed-mention.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { keyOf } from "#lib/pipeline/9-clusters/cluster-mentions.ts";
import { describeCluster } from "#lib/pipeline/9-clusters/describe-event.ts";
import { exactDayOf, familyOf, windowOf } from "#lib/pipeline/9-clusters/place-mentions.ts";
import { compareEvents, sameEventScore } from "#lib/pipeline/9-clusters/rules/compare-events.ts";
import { shiftDay } from "#lib/text/shift-day.ts";

/** `joined`: for the key of an event the mentions that tell of it. `left`: mentions that tell of none of them. */
export type Attached = { joined: Map<string, PlacedMention[]>; left: PlacedMention[] };

/**
 * Which event of an exact day each mention without one tells of: "overnight", "last week", or no word of time at all.
 * It goes with the event of its days that it fits best; where two fit alike, with that of more texts, else the later one.
 * @param loose mentions without an exact day
 * @param dated every event with an exact day that lies in a mention's window; others do no harm
 */
export function attachLoose(loose: PlacedMention[], dated: DatedEvent[], lexicon: Lexicon): Attached {
  // Each looks only at the events of its days.
  const byDay = Map.groupBy(dated, ({ event, day }) => `${familyOf(event)} ${day}`);
  const joined = new Map<string, PlacedMention[]>();
  const left = loose.filter((mention) => {
    const best = bestOf(mention.event, byDay, lexicon);
    if (best) joined.set(best.key, [...(joined.get(best.key) ?? []), mention]);
    return !best;
  });
  return { joined, left };
}

function bestOf(
  event: ComparedEvent,
  byDay: ReadonlyMap<string, DatedEvent[]>,
  lexicon: Lexicon,
): DatedEvent | null {
  const window = windowOf(event);
  if (!window) return null;
  const days = daysFrom(window.from, window.to);
  let best: { dated: DatedEvent; score: number } | null = null;
  for (const dated of days.flatMap((day) => byDay.get(`${familyOf(event)} ${day}`) ?? [])) {
    const score = compareEvents(event, dated.event, lexicon);
    if (score < sameEventScore || score < (best?.score ?? 0)) continue;
    if (!best || score > best.score || isLikelier(dated, best.dated)) best = { dated, score };
  }
  return best?.dated ?? null;
}

function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  // Behind the last day of the calendar's last year comes none.
  for (let day = from; from <= day && day <= to; day = shiftDay(day, 1)) days.push(day);
  return days;
}

function isLikelier(a: DatedEvent, b: DatedEvent): boolean {
  if (a.texts !== b.texts) return a.texts > b.texts;
  return a.day !== b.day ? a.day > b.day : a.key < b.key;
}

/** @param cluster of mentions that were put together by their exact day */
export function toDatedEvent(cluster: EventCluster, lexicon: Lexicon): DatedEvent {
  const { mentions: references, leadOf: _, ...described } = describeCluster(cluster, lexicon);
  const principal = cluster.mentions.find(({ event }) => event.principal !== null)?.event.principal ?? null;
  const numbers = [...new Set(cluster.mentions.flatMap(({ event }) => event.numbers))].sort();
  return {
    key: keyOf(cluster),
    day: cluster.mentions.map(({ event }) => exactDayOf(event)).find((day) => day !== null) ?? "",
    texts: new Set(references.map(({ articleId }) => articleId)).size,
    event: { ...described, principal, lead: false, published: null, numbers, decided: decidedOf(cluster) },
  };
}

/** What is kept apart from one of its mentions is kept apart from the event. */
function decidedOf({ mentions }: EventCluster): DecidedMention | null {
  const decided = mentions.flatMap(({ event }) => event.decided ?? []);
  const [first] = decided;
  return first
    ? { same: [], apart: decided.flatMap(({ apart }) => apart), family: first.family, day: first.day }
    : null;
}
