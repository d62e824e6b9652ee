import type { DateRange } from "#lib/domain/date-range.ts";

/** Neighbours with one date as one group, in the order given. */
export function groupByDate<Item extends { date: DateRange | null }>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group?.[0] && dateKey(group[0].date) === dateKey(item.date)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** The year that a group of one date ends in, where the group before it ends in another; null where it goes on. */
export function yearTurn(date: DateRange | null, before: DateRange | null | undefined): string | null {
  const year = date?.to.slice(0, 4) ?? null;
  return year === (before?.to.slice(0, 4) ?? null) ? null : year;
}

function dateKey(date: DateRange | null): string {
  return date === null ? "" : `${date.from} ${date.to} ${date.precision} ${date.basis}`;
}
