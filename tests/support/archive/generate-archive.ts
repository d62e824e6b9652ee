/**
 * A synthetic archive of news on invented strikes, with what is true of each article, for tests of scale. It grows in time:
 * about five events a day from 2015-01-01 on, however many articles are asked for, so that a smaller archive is the
 * beginning of a larger one. Everything in it is invented, also where outlets and states are real.
 */
import { firstDay } from "#tests/support/archive/calendar.ts";
import { type Chance, chanceFrom } from "#tests/support/archive/chance.ts";
import { copyArticle } from "#tests/support/archive/copy-article.ts";
import { type ArchiveEvent, Chronicle } from "#tests/support/archive/invent-event.ts";
import type { Layout } from "#tests/support/archive/lay-out-page.ts";
import { covers, type Outlet, outlets } from "#tests/support/archive/outlets.ts";
import { type Draft, writeArticle } from "#tests/support/archive/write-article.ts";

export type GeneratedArticle = {
  /** The file's name: "000123.txt". */
  name: string;
  text: string;
  /** Keys of events are `day/kind/initiator-target/place/weapon`; `copyOf` is the name of an earlier article. */
  truth: { event: string; others: string[]; copyOf: string | null };
};

const minutesPerDay = 1_440;
/** Pages that take over what others wrote. */
const reposts: ReadonlySet<Layout> = new Set(["iso", "portal", "euronews", "brief", "tabloid", "trade"]);

/** @returns articles in the order of their publication, give or take some days; holds only those of the days that are open */
export function* generateArchive(options: { articles: number; seed: number }): Generator<GeneratedArticle> {
  const chance = chanceFrom(options.seed);
  const chronicle = new Chronicle(chance);
  const waiting = new Map<number, Draft[]>();
  let count = 0;
  for (let day = firstDay; count < options.articles; day++) {
    for (const event of chronicle.eventsOf(day))
      for (const draft of cover(event, chronicle, chance))
        waiting.set(draft.emitted, [...(waiting.get(draft.emitted) ?? []), draft]);
    const due = (waiting.get(day) ?? []).sort((a, b) => momentOf(a) - momentOf(b));
    waiting.delete(day);
    for (const draft of due) {
      if (count >= options.articles) return;
      draft.name = `${String(++count).padStart(6, "0")}.txt`;
      yield {
        name: draft.name,
        text: draft.text,
        truth: { event: draft.event.key, others: draft.others, copyOf: draft.copyOf?.name ?? null },
      };
    }
  }
}

/** One to twelve articles on an event, copies after what they copy. */
function cover(event: ArchiveEvent, chronicle: Chronicle, chance: Chance): Draft[] {
  const isShort = event.kind !== "strike" && event.kind !== "interception";
  const most = isShort ? 7 : event.kind === "interception" ? 9 : 12;
  const count = 1 + Math.floor(chance.fraction() ** 1.35 * most);
  const reporters = pickReporters(event, count, chance);
  const drafts: Draft[] = [];
  for (const outlet of reporters) {
    const original =
      drafts.length > 0 && reposts.has(outlet.layout) && chance.happens(0.3) ? chance.pick(drafts) : null;
    const draft =
      original && !original.copyOf
        ? copyLater(original, outlet, chance)
        : report(event, outlet, chronicle, chance);
    draft.emitted = Math.max(draft.day + chance.pick([0, 0, 0, 0, 1, 2, 3]), draft.copyOf?.emitted ?? 0);
    drafts.push(draft);
  }
  return drafts;
}

/** The agencies more often than others. */
function pickReporters(event: ArchiveEvent, count: number, chance: Chance): Outlet[] {
  const possible = outlets.filter((outlet) => covers(outlet, event));
  const agencies = possible.filter(({ manner }) => manner === "wire" || manner === "official");
  const first = chance.happens(0.6) ? chance.shuffle(agencies).slice(0, 2) : [];
  return [...new Set([...first, ...chance.shuffle(possible)])].slice(0, count);
}

function report(event: ArchiveEvent, outlet: Outlet, chronicle: Chronicle, chance: Chance): Draft {
  const isLate = event.moment === "evening" && chance.happens(0.8);
  const day = event.day + (isLate ? chance.pick([1, 1, 1, 2]) : chance.pick([0, 0, 0, 0, 1, 1, 1, 2, 3]));
  const earliest = day > event.day ? 5 : { night: 6, morning: 11, afternoon: 17, evening: 22 }[event.moment];
  const minute = chance.between(earliest * 60, minutesPerDay - 1);
  const earlier = chance.happens(0.4) ? chronicle.earlier(event) : null;
  return writeArticle({ event, earlier, outlet, day, minute, isUndated: chance.happens(0.01) }, chance);
}

function copyLater(original: Draft, outlet: Outlet, chance: Chance): Draft {
  const at = momentOf(original) + chance.between(20, minutesPerDay / 4);
  const isVerbatim = original.outlet.manner === "wire" && chance.happens(0.6);
  return copyArticle(
    { original, outlet, day: Math.floor(at / minutesPerDay), minute: at % minutesPerDay, isVerbatim },
    chance,
  );
}

function momentOf({ day, minute }: Draft): number {
  return day * minutesPerDay + minute;
}
