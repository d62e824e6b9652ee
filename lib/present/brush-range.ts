type Cell = { from: string; to: string };
export type CellRange = { first: number; last: number };

/** Which cells of the chart a range of days covers; all of them where an end is open, none where it lies outside. */
export function cellsOfDays(
  cells: readonly Cell[],
  from: string | null,
  to: string | null,
): CellRange | null {
  const first = from === null ? 0 : cells.findIndex((cell) => cell.to >= from);
  const last = to === null ? cells.length - 1 : cells.findLastIndex((cell) => cell.from <= to);
  return first < 0 || last < 0 || first > last ? null : { first, last };
}

/** The address for the days of these cells, from one without days; the same address where it is all of them. */
export function addressOfCells(address: string, cells: readonly Cell[], { first, last }: CellRange): string {
  const [start, end] = [cells[first], cells[last]];
  if (start === undefined || end === undefined || (first === 0 && last === cells.length - 1)) return address;
  return `${address}${address.includes("?") ? "&" : "?"}from=${start.from}&to=${end.to}`;
}
