import { addDays, daysBetween, formatDay } from "#lib/present/format-day.ts";

/** One stretch of the chart's axis: a day, a month or a year. */
export type CoverageCell = {
  from: string;
  to: string;
  label: string;
  kind: "day" | "month" | "year";
  weekend: boolean;
};
/** Like units in their place: the cells they cover, both included, how many they are, and how many lie under them. */
export type PlacedUnit<Unit> = { unit: Unit; first: number; last: number; level: number; count: number };
export type CoverageLayout<Unit> = { cells: CoverageCell[]; units: PlacedUnit<Unit>[]; levels: number };

/** Days are told apart up to this many; beyond, the axis goes by months, and by years when months are too many. */
const MAX_DAY_CELLS = 45;
/** Where coverage heaps up at the end, so many last days are drawn one by one and the time before them by months. */
const DETAIL_DAYS = 15;
const DETAIL_SHARE = 0.5;
const MAX_MONTH_CELLS = 60;

type CountedStretch = { from: string; to: string; count?: number };

/** Units are drawn one by one while they can be counted; in higher columns like units become one bar. */
const MOST_COUNTABLE_LEVELS = 12;

/**
 * Lays out a chart of coverage: an axis as fine as the selection allows, and each unit over the days it may belong to,
 * on top of those that are there already. Units of one `keyOf` look alike; one with a `count` stands for so many.
 */
export function layOutCoverage<Unit extends CountedStretch>(
  units: readonly Unit[],
  keyOf: (unit: Unit) => string,
): CoverageLayout<Unit> {
  const [first] = units;
  if (first === undefined) return { cells: [], units: [], levels: 0 };
  const from = units.reduce((day, unit) => (unit.from < day ? unit.from : day), first.from);
  const to = units.reduce((day, unit) => (unit.to > day ? unit.to : day), first.to);
  const cells = cellsOf(from, to, units);
  const wanted = units
    .map((unit) => ({
      unit,
      key: keyOf(unit),
      first: cellAt(cells, unit.from),
      last: cellAt(cells, unit.to),
    }))
    .sort(
      (a, b) =>
        b.last - b.first - (a.last - a.first) ||
        a.first - b.first ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    );
  const heights = cells.map(() => 0);
  const placed = wanted.map(({ unit, key, first: start, last: end }) => {
    const level = Math.max(...heights.slice(start, end + 1));
    const count = unit.count ?? 1;
    heights.fill(level + count, start, end + 1);
    return { unit, key, first: start, last: end, level, count };
  });
  const levels = Math.max(...heights);
  return { cells, units: levels > MOST_COUNTABLE_LEVELS ? joinLike(placed) : placed, levels };
}

type KeyedUnit<Unit> = PlacedUnit<Unit> & { key: string };

/** Neighbours that look alike and cover the same cells, as one. */
function joinLike<Unit>(units: readonly KeyedUnit<Unit>[]): KeyedUnit<Unit>[] {
  const joined: KeyedUnit<Unit>[] = [];
  for (const unit of units) {
    const under = joined.at(-1);
    const like = under && under.key === unit.key && under.first === unit.first && under.last === unit.last;
    if (like && under.level + under.count === unit.level) under.count += unit.count;
    else joined.push({ ...unit });
  }
  return joined;
}

function cellsOf(from: string, to: string, units: readonly CountedStretch[]): CoverageCell[] {
  if (daysBetween(from, to) < MAX_DAY_CELLS) return dayCells(from, to);
  const detailFrom = addDays(to, 1 - DETAIL_DAYS);
  const late = countOf(units.filter((unit) => unit.from >= detailFrom));
  const months = monthCells(from, to);
  if (months.length > MAX_MONTH_CELLS) return yearCells(from, to);
  if (late < DETAIL_SHARE * countOf(units) || months.length > MAX_DAY_CELLS - DETAIL_DAYS) return months;
  return [...monthCells(from, addDays(detailFrom, -1)), ...dayCells(detailFrom, to)];
}

function countOf(units: readonly CountedStretch[]): number {
  return units.reduce((sum, { count = 1 }) => sum + count, 0);
}

function dayCells(from: string, to: string): CoverageCell[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
    const day = addDays(from, index);
    const named = index === 0 || day.endsWith("-01");
    const label = `${Number(day.slice(8))}${named ? ` ${formatDay(day, "month")}` : ""}`;
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return { from: day, to: day, label, kind: "day", weekend: weekday === 0 || weekday === 6 };
  });
}

function monthCells(from: string, to: string): CoverageCell[] {
  const cells: CoverageCell[] = [];
  for (let start = from; start <= to; ) {
    const next = firstOfNextMonth(start);
    const end = addDays(next, -1) < to ? addDays(next, -1) : to;
    const label =
      cells.length === 0 || start.slice(5, 7) === "01"
        ? `${formatDay(start, "month")} ${start.slice(0, 4)}`
        : formatDay(start, "month");
    cells.push({ from: start, to: end, label, kind: "month", weekend: false });
    start = next;
  }
  return cells;
}

function yearCells(from: string, to: string): CoverageCell[] {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  return Array.from({ length: years }, (_, index) => {
    const year = String(Number(from.slice(0, 4)) + index).padStart(4, "0");
    return { from: `${year}-01-01`, to: `${year}-12-31`, label: year, kind: "year", weekend: false };
  });
}

function firstOfNextMonth(day: string): string {
  return `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}

function cellAt(cells: readonly CoverageCell[], day: string): number {
  return Math.max(
    0,
    cells.findLastIndex((cell) => cell.from <= day),
  );
}
