import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { DatedEvent, EventCluster, PlacedMention } from "#lib/domain/placed-mention.ts";
import type { Placing } from "#lib/ingest/placing/place-articles.ts";
import type { CorpusStages } from "#lib/pipeline/corpus-stages.ts";
import {
  type Days,
  looseAround,
  type MentionRow,
  mentionsOfArticles,
  mentionsOfDays,
  mentionsOfEvents,
  moveMentions,
  replaceMentions,
} from "#lib/store/corpus/placed-mentions.ts";
import { datedEventsAmong } from "#lib/store/corpus/stored-events.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";
import { daysBetween } from "#lib/text/shift-day.ts";

/** An event as its mentions now make it. `dated`: null where it has no exact day. */
export type PlacedEvent = { key: string; family: string; cluster: EventCluster; dated: DatedEvent | null };

/**
 * `removed`: keys of events that are no more, or are to be written anew as one of `events`. `parts`: for the key of each
 * event of the days that were looked at, that of the wider event of its day that it is a part of, if any.
 */
export type EventsChange = { removed: string[]; events: PlacedEvent[]; parts: Map<string, string | null> };

/**
 * Stage 9, second half, over the store: which events the changed articles tell of, and what becomes of those that their
 * old readings told of. It looks at the days that they touch, at what has no exact day and may belong there, and at what
 * belongs to no day and is joined with that.
 */
export async function placeEvents(
  { transaction, stages, loadDecided }: Placing,
  changed: CorpusArticle[],
  gone: readonly string[],
): Promise<EventsChange> {
  const ids = [...changed.map(({ id }) => id), ...gone];
  const old = await mentionsOfArticles(transaction, ids);
  const decided = await loadDecided(changed.map(({ id }) => id));
  const fresh = changed
    .flatMap((article) => stages.placeMentions(article, decided))
    .map((mention) => toRow(stages, mention));
  const families = Map.groupBy([...old, ...fresh], ({ family }) => family);
  const seen: MentionRow[] = [...old];
  const events: PlacedEvent[] = [];
  const parts = new Map<string, string | null>();
  for (const [family, touched] of families) {
    const placing = new FamilyPlacing(transaction, stages, family, new Set(ids));
    const own = fresh.filter((row) => row.family === family);
    events.push(...(await placing.place(touched, own)));
    seen.push(...placing.stored.values());
    for (const [key, whole] of placing.parts) parts.set(key, whole);
  }
  await saveMentions(transaction, ids, { fresh, seen, events });
  return { ...changeOf(seen, events, new Set(ids)), parts };
}

/** Where each mention now belongs: all of the changed articles, and of the others those that have moved. */
async function saveMentions(
  transaction: Transaction,
  ids: readonly string[],
  { fresh, seen, events }: { fresh: MentionRow[]; seen: MentionRow[]; events: PlacedEvent[] },
): Promise<void> {
  const placeOf = new Map(
    events.flatMap(({ key, dated, cluster }) =>
      cluster.mentions.map(
        (mention) => [nameOf(mention), { eventKey: key, isLeft: dated === null }] as const,
      ),
    ),
  );
  const placed = (row: MentionRow): MentionRow => ({ ...row, ...placeOf.get(nameOf(row.mention)) });
  await replaceMentions(transaction, ids, fresh.map(placed));
  const changedIds = new Set(ids);
  const moved = seen
    .filter(({ mention }) => !changedIds.has(mention.articleId))
    .filter((row) => {
      const now = placed(row);
      return now.eventKey !== row.eventKey || now.isLeft !== row.isLeft;
    });
  await moveMentions(transaction, moved.map(placed));
}

/** An event that has the same mentions as before, none of a changed article, stays as it is written. */
function changeOf(
  seen: MentionRow[],
  events: PlacedEvent[],
  changedIds: ReadonlySet<string>,
): Omit<EventsChange, "parts"> {
  const before = Map.groupBy(seen, ({ eventKey }) => eventKey);
  const stays = ({ key, cluster: { mentions } }: PlacedEvent) => {
    const old = new Set((before.get(key) ?? []).map(({ mention }) => nameOf(mention)));
    return (
      old.size === mentions.length &&
      mentions.every((mention) => old.has(nameOf(mention)) && !changedIds.has(mention.articleId))
    );
  };
  const staying = new Set(events.filter(stays).map(({ key }) => key));
  return {
    removed: [...before.keys()].filter((key) => !staying.has(key)),
    events: events.filter(({ key }) => !staying.has(key)),
  };
}

/** Days further apart are asked for by themselves. */
const longestGapDays = 14;

/** One family of events, and every stored mention of it that has been looked at. */
class FamilyPlacing {
  readonly stored = new Map<string, MentionRow>();
  readonly parts = new Map<string, string | null>();
  readonly #transaction: Transaction;
  readonly #stages: CorpusStages;
  readonly #family: string;
  readonly #changedIds: ReadonlySet<string>;

  constructor(
    transaction: Transaction,
    stages: CorpusStages,
    family: string,
    changedIds: ReadonlySet<string>,
  ) {
    this.#transaction = transaction;
    this.#stages = stages;
    this.#family = family;
    this.#changedIds = changedIds;
  }

  /** @param touched the mentions of changed articles, old and new @param fresh the new ones among them */
  async place(touched: MentionRow[], fresh: MentionRow[]): Promise<PlacedEvent[]> {
    const days = [...new Set(touched.flatMap(({ day }) => day ?? []))].sort();
    const exact = [...(await this.#ofDays(days)), ...fresh.filter(({ day }) => day !== null)];
    const clusters = [...Map.groupBy(exact, ({ day }) => day).values()].flatMap((rows) =>
      this.#stages.clusterMentions(rows.map(({ mention }) => mention)),
    );
    // What has no exact day and may lie on one of these is compared with the events of all its days.
    const loose = [...(await this.#looseOn(days)), ...fresh.filter(({ day }) => day === null)];
    const here = clusters.map((cluster) => this.#stages.toDatedEvent(cluster));
    for (const ofDay of Map.groupBy(here, ({ day }) => day).values()) {
      const found = this.#stages.findParts(ofDay);
      for (const { key } of ofDay) this.parts.set(key, found.get(key) ?? null);
    }
    const elsewhere = await this.#eventsElsewhere(loose, new Set(days));
    const { joined, left } = this.#stages.attachLoose(
      loose.map(({ mention }) => mention),
      [...here, ...elsewhere],
    );
    const others = await this.#gainingOrLosing(elsewhere, loose, joined);
    const dated = [...clusters.map((cluster, i) => ({ cluster, dated: here[i] ?? null })), ...others];
    const withLoose = dated.map(({ cluster, dated: event }): PlacedEvent => {
      const key = this.#stages.keyOf(cluster);
      const mentions = [...cluster.mentions, ...(joined.get(key) ?? [])].sort(this.#stages.byReference);
      return { key, family: this.#family, dated: event, cluster: { mentions } };
    });
    return [...withLoose, ...(await this.#placeLeft(left, loose, touched))];
  }

  async #ofDays(days: readonly string[]): Promise<MentionRow[]> {
    return this.#keep(await mentionsOfDays(this.#transaction, this.#family, days));
  }

  async #looseOn(days: readonly string[]): Promise<MentionRow[]> {
    // A window may reach into two of the stretches.
    const found = new Map<string, MentionRow>();
    for (const span of mergeDays(days.map((day) => ({ from: day, to: day }))))
      for (const row of await looseAround(this.#transaction, this.#family, span))
        found.set(nameOf(row.mention), row);
    return this.#keep(
      [...found.values()].filter(
        ({ window }) => window && days.some((day) => day >= window.from && day <= window.to),
      ),
    );
  }

  async #eventsElsewhere(loose: MentionRow[], days: ReadonlySet<string>): Promise<DatedEvent[]> {
    const found: DatedEvent[] = [];
    for (const span of mergeDays(loose.flatMap(({ window }) => window ?? [])))
      found.push(...(await datedEventsAmong(this.#transaction, this.#family, span)));
    return found.filter(({ day }) => !days.has(day));
  }

  /** Events of other days, which only gain or lose mentions without a day: with the mentions that do not move. */
  async #gainingOrLosing(
    elsewhere: DatedEvent[],
    loose: MentionRow[],
    joined: ReadonlyMap<string, PlacedMention[]>,
  ): Promise<{ cluster: EventCluster; dated: DatedEvent }[]> {
    const had = new Set(loose.map(({ eventKey }) => eventKey));
    const concerned = elsewhere.filter(({ key }) => joined.has(key) || had.has(key));
    const rows = await mentionsOfEvents(
      this.#transaction,
      concerned.map(({ key }) => key),
    );
    const isLoose = new Set(loose.map(({ mention }) => nameOf(mention)));
    const staying = this.#keep(rows).filter(({ mention }) => !isLoose.has(nameOf(mention)));
    const byKey = Map.groupBy(staying, ({ eventKey }) => eventKey);
    return concerned.map((dated) => ({
      dated,
      cluster: {
        mentions: (byKey.get(dated.key) ?? []).map(({ mention }) => mention).sort(this.#stages.byReference),
      },
    }));
  }

  /** Events of mentions that fit no day's: those that are left now, with all that they are joined with, near or far. */
  async #placeLeft(
    left: PlacedMention[],
    loose: MentionRow[],
    touched: MentionRow[],
  ): Promise<PlacedEvent[]> {
    const isLoose = new Set(loose.map(({ mention }) => nameOf(mention)));
    const pool = new Map(left.map((mention) => [nameOf(mention), mention]));
    const add = (rows: MentionRow[]) => {
      for (const { mention, isLeft } of this.#keep(rows))
        if (isLeft && !isLoose.has(nameOf(mention))) pool.set(nameOf(mention), mention);
    };
    // What was in one event with a mention that has changed or found its day may fall apart.
    const were = [...touched, ...loose].filter(({ isLeft }) => isLeft).map(({ eventKey }) => eventKey);
    add(await mentionsOfEvents(this.#transaction, [...new Set(were)]));
    // Then those that are joined with these, and so on until no more are found.
    for (let reached: PlacedMention[] = [...pool.values()]; reached.length > 0; ) {
      const before = new Set(pool.keys());
      for (const span of mergeDays(reached.flatMap(({ event }) => this.#stages.windowOf(event) ?? []))) {
        const rows = await looseAround(this.#transaction, this.#family, span, "left");
        const near = rows.filter(({ mention }) => !pool.has(nameOf(mention)));
        const joined = new Set(
          this.#stages.joinedWith(
            reached,
            near.map(({ mention }) => mention),
          ),
        );
        add(near.filter(({ mention }) => joined.has(mention)));
      }
      reached = [...pool].filter(([name]) => !before.has(name)).map(([, mention]) => mention);
    }
    return this.#stages
      .clusterMentions([...pool.values()])
      .map((cluster) => ({ key: this.#stages.keyOf(cluster), family: this.#family, cluster, dated: null }));
  }

  /** Notes what was looked at; mentions of changed articles as they were are no longer there. */
  #keep(rows: MentionRow[]): MentionRow[] {
    const staying = rows.filter(({ mention }) => !this.#changedIds.has(mention.articleId));
    for (const row of staying) this.stored.set(nameOf(row.mention), row);
    return staying;
  }
}

function toRow(stages: CorpusStages, mention: PlacedMention): MentionRow {
  const { event } = mention;
  const day = stages.exactDayOf(event);
  return {
    mention,
    family: stages.familyOf(event),
    day,
    window: day === null ? stages.windowOf(event) : null,
    eventKey: nameOf(mention),
    isLeft: false,
  };
}

function nameOf({ articleId, index }: { articleId: string; index: number }): string {
  return `${articleId}:${index}`;
}

/** Stretches of days that meet, or nearly, as one. */
function mergeDays(spans: readonly Days[]): Days[] {
  const merged: Days[] = [];
  for (const { from, to } of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && daysBetween(last.to, from) <= longestGapDays) last.to = to > last.to ? to : last.to;
    else merged.push({ from, to });
  }
  return merged;
}
