import type { CorpusEvent } from "#lib/domain/corpus.ts";
import type { DateRange } from "#lib/domain/date-range.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { EventCluster, PlacedMention } from "#lib/domain/placed-mention.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { titleEvent } from "#lib/lexicon/title-event.ts";
import { keyOf } from "#lib/pipeline/9-clusters/cluster-mentions.ts";
import { exactDayOf } from "#lib/pipeline/9-clusters/place-mentions.ts";
import { daysBetween } from "#lib/text/shift-day.ts";
import { shortHash, slugify } from "#lib/text/slugify.ts";

/** What a cluster of mentions says of its event, without its address. */
export type DescribedEvent = Omit<CorpusEvent, "slug" | "conflicts">;

/**
 * Stage 9, last: what the clusters say of their events, and where they are found.
 * An address is made from what identifies the event, not from the order of reading; equal ones are told apart by a hash.
 */
export function describeEvents(clusters: EventCluster[], lexicon: Lexicon): CorpusEvent[] {
  const described = clusters.map((cluster) => ({
    key: keyOf(cluster),
    event: describeCluster(cluster, lexicon),
  }));
  const bases = Map.groupBy(described, ({ event }) => slugBaseOf(event));
  return [...bases]
    .flatMap(([base, alike]) =>
      [...alike]
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ key, event }, i) => ({ ...event, slug: slugFrom(base, key, i === 0), conflicts: [] })),
    )
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** @param isFirst of the events with this base by their keys: it needs nothing to tell it from the others */
export function slugFrom(base: string, key: string, isFirst: boolean): string {
  return isFirst ? base : `${base}-${shortHash(key)}`;
}

/** Day and title as an address, before it is told from other events of the same day and title. */
export function slugBaseOf({ date, title }: Pick<DescribedEvent, "date" | "title">): string {
  const day = !date
    ? "undated"
    : date.precision === "year"
      ? date.from.slice(0, 4)
      : date.precision === "month" || date.precision === "season"
        ? date.from.slice(0, 7)
        : date.to;
  return slugify(`${day} ${title}`);
}

/** A mention without the event's day adds its text and its words, and does not speak for what the event was. */
export function describeCluster({ mentions }: EventCluster, lexicon: Lexicon): DescribedEvent {
  const exact = mentions.filter(({ event }) => exactDayOf(event) !== null);
  const speaking = exact.length > 0 ? exact : mentions;
  const type = typeOf(speaking);
  const typed = speaking.filter((mention) => mention.event.type === type);
  const date = dateOf(speaking);
  const told = mostFrequent(typed.map((mention) => mention.event.place).filter((slug) => slug !== null));
  // One of many texts that names a place within a wide raid, or narrows a permission, does not speak for the others.
  const tellers = typed.filter((mention) => mention.event.place === told).length;
  const place = tellers * 2 < typed.length ? null : told;
  const weapons = weaponsOf(speaking, lexicon);
  const initiators = byFrequency(typed.flatMap((mention) => mention.event.initiators));
  const targets = byFrequency(typed.flatMap((mention) => mention.event.targets)).filter(
    (code) => !initiators.includes(code),
  );
  const principal = typed.find((mention) => mention.event.principal !== null)?.event.principal ?? null;
  const claimed = type === "interception";
  // A statement is called by its words as one of its texts gives them; the shortest whole ones.
  const worded = typed
    .map((mention) => mention.event.title)
    .filter((words) => !/ (?:speaks|warns)(?: |$)/.test(words));
  const spoken = worded.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  const title =
    (type === "statement" || type === "warning" ? spoken : undefined) ??
    titleEvent({ type, initiators, targets, weapons, place, principal, claimed, said: null }, lexicon);
  const placeCountry = place ? (lexicon.placeBySlug.get(place)?.country ?? null) : null;
  const named = [...new Set(mentions.flatMap(({ event }) => event.countries))].sort();
  return {
    type,
    title,
    date,
    place,
    weapons,
    initiators,
    targets,
    countries: [...new Set([...initiators, ...targets, ...(placeCountry ? [placeCountry] : []), ...named])],
    mentions: mentions.map(({ articleId, index }) => ({ articleId, index })),
    leadOf: [
      ...new Set(mentions.filter((mention) => mention.event.lead).map((mention) => mention.articleId)),
    ].sort(),
  };
}

/** A strike that some tell only by its interception is a strike; a warning that some tell as a statement, a warning. */
function typeOf(mentions: PlacedMention[]): EventType {
  const types = new Set(mentions.map((mention) => mention.event.type));
  if (types.has("strike")) return "strike";
  if (types.has("warning")) return "warning";
  return mentions[0]?.event.type ?? "other";
}

/** The narrowest day told; stated before inferred; the one most texts tell; else the earliest. */
function dateOf(mentions: PlacedMention[]): DateRange | null {
  const dates = mentions.map((mention) => mention.event.date).filter((date) => date !== null);
  const support = (range: DateRange) =>
    dates.filter((other) => other.from <= range.to && range.from <= other.to).length;
  const ranked = [...dates].sort(
    (a, b) =>
      support(b) - support(a) ||
      daysBetween(a.from, a.to) - daysBetween(b.from, b.to) ||
      Number(a.basis === "inferred") - Number(b.basis === "inferred") ||
      (a.from < b.from ? -1 : a.from > b.from ? 1 : 0),
  );
  return ranked[0] ?? null;
}

/** Named types; a class only where no text names a type. */
function weaponsOf(mentions: PlacedMention[], lexicon: Lexicon): string[] {
  const all = byFrequency(mentions.flatMap((mention) => mention.event.weapons));
  const named = all.filter((slug) => !lexicon.weaponBySlug.get(slug)?.isClass);
  const kinds = new Set(named.map((slug) => lexicon.weaponBySlug.get(slug)?.kind));
  return all.filter((slug) => named.includes(slug) || !kinds.has(lexicon.weaponBySlug.get(slug)?.kind));
}

function byFrequency(items: string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([item]) => item);
}

function mostFrequent(items: string[]): string | null {
  return byFrequency(items)[0] ?? null;
}
