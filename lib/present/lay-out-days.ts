import type { DayCountView } from "#lib/domain/views/entity-view.ts";
import { addDays, daysBetween, formatDay } from "#lib/present/format-day.ts";

/** One column of a chart by time. */
export type DayColumn = { from: string; to: string; label: string; name: string; count: number };
export type DayLayout = {
  by: "day" | "month" | "year";
  columns: DayColumn[];
  /** What lies in no single column, for its days are known less precisely than a column is wide. */
  unplaced: number;
  most: number;
};

/** Days are told apart up to this many, and months up to this many. */
const MAX_DAYS = 45;
const MAX_MONTHS = 48;

/**
 * Counts by day, by month or by year, as finely as the whole stretch of time lets them be told apart. Each column of
 * the stretch is there, an empty one too. What may lie in two columns is put in none;
 * where that would be most of it, the columns are made wider.
 */
export function layOutDays(counts: readonly DayCountView[]): DayLayout {
  const [first] = counts;
  if (first === undefined) return { by: "day", columns: [], unplaced: 0, most: 0 };
  const from = counts.reduce((day, count) => (count.from < day ? count.from : day), first.from);
  const to = counts.reduce((day, count) => (count.to > day ? count.to : day), first.to);
  const finest =
    daysBetween(from, to) < MAX_DAYS ? 0 : monthsBetween(from, to) < MAX_MONTHS ? 1 : grains.length - 1;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const layouts = grains.slice(finest).map((by) => place(by, from, to, counts));
  const best = layouts.find(({ unplaced }) => unplaced <= total / 2) ?? layouts.at(-1);
  return best ?? { by: "day", columns: [], unplaced: total, most: 0 };
}

const grains = ["day", "month", "year"] as const;

function place(by: DayLayout["by"], from: string, to: string, counts: readonly DayCountView[]): DayLayout {
  const columns = columnsOf(by, from, to);
  const at = new Map(columns.map((column) => [keyOf(by, column.from), column]));
  let unplaced = 0;
  for (const count of counts) {
    const key = keyOf(by, count.from);
    const column = key === keyOf(by, count.to) ? at.get(key) : undefined;
    if (column) column.count += count.count;
    else unplaced += count.count;
  }
  return { by, columns, unplaced, most: Math.max(0, ...columns.map(({ count }) => count)) };
}

const keyLengths = { day: 10, month: 7, year: 4 } as const;

function keyOf(by: DayLayout["by"], day: string): string {
  return day.slice(0, keyLengths[by]);
}

function monthsBetween(from: string, to: string): number {
  return (
    12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  );
}

function columnsOf(by: DayLayout["by"], from: string, to: string): DayColumn[] {
  if (by === "day")
    return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) =>
      dayColumn(addDays(from, index), index),
    );
  if (by === "month")
    return Array.from({ length: monthsBetween(from, to) + 1 }, (_, index) => monthColumn(from, index));
  return Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) => {
    const year = String(Number(from.slice(0, 4)) + index).padStart(4, "0");
    return { from: `${year}-01-01`, to: `${year}-12-31`, label: year, name: year, count: 0 };
  });
}

function dayColumn(day: string, index: number): DayColumn {
  const named = index === 0 || day.endsWith("-01");
  const label = `${Number(day.slice(8))}${named ? ` ${formatDay(day, "month")}` : ""}`;
  return { from: day, to: day, label, name: formatDay(day, "long"), count: 0 };
}

function monthColumn(first: string, index: number): DayColumn {
  const months = 12 * Number(first.slice(0, 4)) + Number(first.slice(5, 7)) - 1 + index;
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  const from = `${year}-${String((months % 12) + 1).padStart(2, "0")}-01`;
  const to = addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1);
  const named = index === 0 || months % 12 === 0;
  const label = `${formatDay(from, "month")}${named ? ` ${year}` : ""}`;
  return { from, to, label, name: formatDay(from, "monthAndYear"), count: 0 };
}
