import type { ScoreTable } from "#lib/present/reading-scores.ts";

/** One table of measured scores, as it stands in the README. */
export function ScoresTable({ table: { title, columns, rows } }: { table: ScoreTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={`Table, scrolls sideways: ${title}`}>
      <table className="scores">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column === "" ? "measured" : column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...values]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((column, index) => (
                <td key={column}>{values[index] || <span className="quiet">not measured</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
