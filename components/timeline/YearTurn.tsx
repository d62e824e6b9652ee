/** Where the list of days passes into another year. */
export function YearTurn({ year }: { year: string | null }) {
  return year === null ? null : <p className="year">{year}</p>;
}
