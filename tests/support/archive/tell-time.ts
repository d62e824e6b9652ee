/** How an article says when its event was, counted from the day on which it came out. */
import { dayAndMonth, weekdayOf } from "#tests/support/archive/calendar.ts";
import type { Chance } from "#tests/support/archive/chance.ts";
import type { ArchiveEvent, Moment } from "#tests/support/archive/invent-event.ts";
import type { Outlet } from "#tests/support/archive/outlets.ts";

const hours: Record<Moment, readonly string[]> = {
  night: ["3:40 a.m.", "2:15 a.m.", "4 a.m."],
  morning: ["7:30 a.m.", "9 a.m.", "10:20 a.m."],
  afternoon: ["1 p.m.", "2:45 p.m.", "4 p.m."],
  evening: ["7:10 p.m.", "8:30 p.m.", "9 p.m."],
};

export function tellTime(
  event: ArchiveEvent,
  outlet: Outlet,
  published: number,
  isUndated: boolean,
  chance: Chance,
): { words: Record<string, string>; holds: string[] } {
  const offset = published - event.day;
  const weekday = weekdayOf(event.day);
  const written = dayAndMonth(event.day, outlet.order);
  const onDay = outlet.order === "us" && chance.happens(0.3) ? weekday : `on ${weekday}`;
  const when = chance.happens(isUndated ? 1 : 0.12)
    ? chance.pick([`on ${written}`, `on ${weekday}, ${written},`])
    : whenOf(event.moment, offset, weekday, onDay, chance);
  return {
    words: {
      when,
      tabwhen: tabloidWhen(event.moment, offset, weekday, when),
      day: onDay,
      wd: weekday,
      pubday: `on ${weekdayOf(published)}`,
      pubwd: weekdayOf(published),
      hour: chance.pick(hours[event.moment]),
      date: written,
    },
    holds: [`o${offset}`, ...(event.moment === "night" ? ["night"] : []), ...(isUndated ? ["und"] : [])],
  };
}

function whenOf(moment: Moment, offset: number, weekday: string, onDay: string, chance: Chance): string {
  switch (moment) {
    case "night":
      return chance.pick([
        ...(offset === 0 ? ["overnight", "overnight", `overnight into ${weekday}`] : []),
        `early on ${weekday}`,
        `in the early hours of ${weekday}`,
        `before dawn on ${weekday}`,
      ]);
    case "morning":
      return chance.pick([`on ${weekday} morning`, onDay, onDay]);
    case "afternoon":
      return offset === 0 ? onDay : chance.pick([onDay, onDay, `on ${weekday} afternoon`]);
    case "evening":
      return chance.pick([`late on ${weekday}`, `on ${weekday} evening`, onDay]);
  }
}

function tabloidWhen(moment: Moment, offset: number, weekday: string, when: string): string {
  if (when.includes(",")) return when.replace(/,$/, "");
  if (offset === 0) return moment === "night" ? "overnight" : "today";
  if (offset === 1) return moment === "evening" ? "last night" : "yesterday";
  return `on ${weekday}`;
}
