import type { DayCountView } from "#lib/domain/views/entity-view.ts";
import { capitalised } from "#lib/present/capitalised.ts";
import { countWord, formatCount } from "#lib/present/count-words.ts";
import { type DayColumn, layOutDays } from "#lib/present/lay-out-days.ts";

const WIDEST = 940;
const MAX_COLUMN = 52;
/** Room over the highest column for its number, and under the axis for the labels. */
const TOP = 18;
const FOOT = 24;
/** As tall as columns get; a unit is no taller than the hoist of a flag. */
const TALLEST = 108;
const MAX_PITCH = 18;
/** Units are drawn one by one while they can be counted. */
const MOST_COUNTABLE = 12;
/** Room that a letter of a label under the axis takes, and that labels keep between them. */
const LETTER_WIDTH = 6.6;
const LABEL_GAP = 8;

type Props = {
  days: readonly DayCountView[];
  /** What is counted; by what is added to it. */
  title: string;
  noun: string;
  /** The pattern of an outlet, whose texts are the units; plain ink where the units are nobody's. */
  pattern?: number;
};

/** How many by day, month or year: blocks that can be counted, bars beyond, and the same numbers as a table. */
export function DayChart({ days, title, noun, pattern }: Props) {
  const { columns, by, unplaced, most } = layOutDays(days);
  // A single column says no more than its list.
  if (most === 0 || columns.length < 2) return null;
  const column = Math.min(MAX_COLUMN, WIDEST / columns.length);
  const width = Math.max(Math.ceil(column * columns.length) + 1, 120);
  const pitch = Math.min(MAX_PITCH, TALLEST / most);
  const base = TOP + Math.ceil(pitch * most);
  const height = base + FOOT;
  const heading = `${title}, by ${by}`;
  const filled = columns.filter(({ count }) => count > 0);
  const peak = filled.find(({ count }) => count === most);
  return (
    <figure className="days">
      <figcaption>
        <b>{heading}</b>{" "}
        {unplaced > 0
          ? `${countWord(unplaced, noun)} more ${unplaced === 1 ? "is" : "are"} not drawn: the days are known less precisely than a ${by}.`
          : ""}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={`${heading}: chart, scrolls sideways`}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={`${heading}; most, ${peak?.count}, in ${peak?.name}. The table below holds the same.`}
        >
          {columns.map((one, index) => (
            <Column
              key={one.from}
              column={one}
              x={index * column}
              width={column}
              base={base}
              pitch={pitch}
              countable={most <= MOST_COUNTABLE}
              fill={pattern === undefined ? "currentColor" : `url(#of-${pattern})`}
            />
          ))}
          <path className="axis" d={`M0 ${base + 0.5}H${width}`} />
          {labelsOf(columns, column).map(({ x, label }) => (
            <text key={x} x={round(x + 2)} y={base + 17}>
              {label}
            </text>
          ))}
        </svg>
      </section>
      <details>
        <summary className="more">The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{capitalised(by)}</th>
              <th scope="col" className="n">
                {capitalised(noun)}s
              </th>
            </tr>
          </thead>
          <tbody>
            {filled.map(({ from, name, count }) => (
              <tr key={from}>
                <th scope="row">{name}</th>
                <td className="n">{formatCount(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Labels from the left, each where there is room for it. */
function labelsOf(columns: readonly DayColumn[], width: number): { x: number; label: string }[] {
  let free = 0;
  return columns.flatMap(({ label }, index) => {
    const x = index * width;
    if (x < free) return [];
    free = x + label.length * LETTER_WIDTH + LABEL_GAP;
    return { x, label };
  });
}

type ColumnProps = {
  column: DayColumn;
  x: number;
  width: number;
  base: number;
  pitch: number;
  countable: boolean;
  fill: string;
};

function Column({ column: { count }, x, width, base, pitch, countable, fill }: ColumnProps) {
  if (count === 0) return null;
  const inset = Math.min(3, width / 6);
  const heights = countable ? Array.from({ length: count }, () => pitch - 3) : [pitch * count];
  return (
    <>
      {heights.map((height, level) => {
        const y = base - (level + 1) * pitch + 2;
        const top = countable ? y : base - height;
        return (
          <g key={y} transform={`translate(${round(x + inset)} ${round(top)})`}>
            <rect className="unit" width={round(width - 2 * inset)} height={round(height)} fill={fill} />
          </g>
        );
      })}
      {width >= 18 ? (
        <text x={round(x + width / 2)} y={round(base - pitch * count - 4)} textAnchor="middle">
          {formatCount(count)}
        </text>
      ) : null}
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
