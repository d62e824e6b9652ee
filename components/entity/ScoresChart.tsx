import type { ScoreTable } from "#lib/present/reading-scores.ts";

/** No wider than a phone shows at once: a label stands over its line. */
const WIDTH = 350;
const NUMBER_WIDTH = 40;
const ROW = 36;
const TOP = 20;
const scale = (share: number) => round(6 + share * (WIDTH - NUMBER_WIDTH - 12));

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The first number between 0 and 1 of a score, as in "F1 0.905 (P 0.908, R 0.902)"; null where there is none. */
function shareOf(score: string | undefined): number | null {
  const [words] = score?.match(/\b[01]\.\d{3}\b/) ?? [];
  return words === undefined ? null : Number(words);
}

/** One column of a table of scores as lengths from 0 to 1; the table beside it holds the same in full. */
export function ScoresChart({ table, column }: { table: ScoreTable; column: number }) {
  const rows = table.rows.flatMap(([label, ...values]) => {
    const share = shareOf(values[column]);
    return label === undefined || share === null ? [] : { label, share };
  });
  const height = TOP + ROW * rows.length + 8;
  return (
    <figure className="days">
      <figcaption>
        <b>{table.columns[column]}</b> The longer the line, the fewer errors; the tick at its end is the
        score. The table below holds the same.
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label="Chart of scores, scrolls sideways">
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          width={WIDTH}
          height={height}
          role="img"
          aria-label={rows.map(({ label, share }) => `${label} ${share.toFixed(3)}`).join(", ")}
        >
          {[0, 0.5, 1].map((share) => (
            <g key={share}>
              <path className="grid-line" d={`M${scale(share)} ${TOP - 6}V${height - 4}`} />
              <text x={scale(share)} y={12} textAnchor="middle">
                {share}
              </text>
            </g>
          ))}
          {rows.map(({ label, share }, index) => {
            const y = TOP + ROW * index + 28;
            return (
              <g key={label}>
                <text className="halo" x={scale(0)} y={y - 9}>
                  {label}
                </text>
                <path
                  className="score-line"
                  d={`M${scale(0)} ${y}H${scale(share)}M${scale(share)} ${y - 5}V${y + 5}`}
                />
                <text className="halo" x={scale(share) + 6} y={y + 4}>
                  {share.toFixed(3)}
                </text>
              </g>
            );
          })}
        </svg>
      </section>
    </figure>
  );
}
