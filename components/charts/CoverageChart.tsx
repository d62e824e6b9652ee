import { CoverageBrush } from "#components/charts/CoverageBrush.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import type { TimelineFilters } from "#lib/domain/timeline-filters.ts";
import type { OutletView, TextView } from "#lib/domain/views/text-view.ts";
import type { CoverageUnit } from "#lib/domain/views/timeline-view.ts";
import { countWord } from "#lib/present/count-words.ts";
import { formatDay } from "#lib/present/format-day.ts";
import { type CoverageLayout, layOutCoverage, type PlacedUnit } from "#lib/present/lay-out-coverage.ts";
import { outletMark } from "#lib/present/outlet-mark.ts";
import { timelineAddress } from "#lib/present/timeline-address.ts";

const WIDTH = 1296;
const LEFT = 40;
const TOP = 12;
const BASE = 152;
const HEIGHT = 178;
/** A unit as tall as the hoist of a flag, so that its pattern fills it; lower where a column holds many. */
const UNIT_HEIGHT = 17;
const UNIT_GAP = 3;
/** More named outlets than a line of legend takes. */
const LEGEND_OUTLETS = 6;

type Props = { units: readonly CoverageUnit[]; filters: TimelineFilters };

/** Coverage by day: one block is one text on one event, as wide as the days that the event may belong to. */
export function CoverageChart({ units, filters }: Props) {
  const layout = layOutCoverage(units, ({ text }) => (text?.outlet.kind === "named" ? text.outlet.slug : ""));
  const texts = units.flatMap(({ text }) => text ?? []);
  if (layout.cells.length < 2) return null;
  const pitch = Math.min(UNIT_HEIGHT + UNIT_GAP, (BASE - TOP) / layout.levels);
  const cellWidth = (WIDTH - LEFT) / layout.cells.length;
  return (
    <figure className="overview">
      <figcaption>
        <b>How many texts tell of each day</b>
        <span>
          {texts.length > 0 ? "One block is one text on one event." : "Columns count texts on events."} Wide
          blocks: the day is known only as a range.
        </span>
        <Legend texts={texts} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label="Chart of coverage, scrolls sideways">
        <div className="brush-frame">
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            width={WIDTH}
            height={HEIGHT}
            role="img"
            aria-label={summaryOf(layout)}
          >
            {layout.units.map((placed) => (
              <Unit
                key={`${placed.unit.text?.id} ${placed.first} ${placed.last} ${placed.level}`}
                placed={placed}
                cellWidth={cellWidth}
                pitch={pitch}
              />
            ))}
            <Axis layout={layout} cellWidth={cellWidth} />
          </svg>
          <CoverageBrush
            cells={layout.cells.map(({ from, to }) => ({ from, to }))}
            left={LEFT / WIDTH}
            from={filters.from}
            to={filters.to}
            address={timelineAddress({ ...filters, from: null, to: null, cursor: null })}
          />
        </div>
      </section>
    </figure>
  );
}

function Unit({
  placed,
  cellWidth,
  pitch,
}: {
  placed: PlacedUnit<CoverageUnit>;
  cellWidth: number;
  pitch: number;
}) {
  const inset = Math.min(3, cellWidth / 6);
  const x = LEFT + placed.first * cellWidth + inset;
  const width = (placed.last - placed.first + 1) * cellWidth - 2 * inset;
  const height = pitch * placed.count - (pitch > 8 ? UNIT_GAP : 0);
  const y = BASE - placed.level * pitch - height - 1;
  const outlet = placed.unit.text?.outlet;
  const isUnknown = outlet?.kind === "unidentified";
  const fill =
    outlet?.kind === "named" ? `url(#of-${outletMark(outlet).pattern})` : isUnknown ? "none" : "currentColor";
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      <rect
        className={isUnknown ? "unit unit-x" : "unit"}
        width={round(width)}
        height={round(height)}
        fill={fill}
      />
    </g>
  );
}

function Axis({ layout, cellWidth }: { layout: CoverageLayout<CoverageUnit>; cellWidth: number }) {
  const every = Math.ceil(34 / cellWidth);
  return (
    <>
      <path className="axis" d={`M${LEFT} ${BASE + 0.5}H${WIDTH}`} />
      {layout.cells.map((cell, index) => {
        const x = LEFT + index * cellWidth;
        const turn = index > 0 && layout.cells[index - 1]?.kind !== cell.kind;
        return (
          <g key={cell.from}>
            <path
              className="axis"
              d={
                turn
                  ? `M${x - 4} ${BASE + 6}l6-11M${x + 3} ${BASE + 6}l6-11`
                  : `M${Math.round(x) + 0.5} ${BASE}v5`
              }
            />
            {index % every === 0 || turn ? (
              <text
                className={cell.weekend ? "weekend" : undefined}
                x={round(x + cellWidth / 2)}
                y={BASE + 18}
                textAnchor="middle"
              >
                {turn && cell.kind === "day" ? formatDay(cell.from, "dayAndMonth").slice(0, 6) : cell.label}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}

function Legend({ texts }: { texts: readonly TextView[] }) {
  const named = new Map<string, OutletView>();
  for (const { outlet } of texts) if (outlet.kind === "named") named.set(outlet.slug, outlet);
  const unnamed = texts.some(({ outlet }) => outlet.kind === "unidentified");
  const shown = [...named.values()].slice(0, LEGEND_OUTLETS);
  return (
    <span className="legend">
      {shown.map((outlet) => (
        <span key={outlet.kind === "named" ? outlet.slug : ""}>
          <OutletFlag outlet={outlet} decorative /> {outlet.kind === "named" ? outlet.name : ""}
        </span>
      ))}
      {named.size > shown.length ? <span>and {named.size - shown.length} more</span> : null}
      {unnamed ? (
        <span>
          <OutletFlag outlet={{ kind: "unidentified", textNumber: 0 }} decorative /> no outlet named
        </span>
      ) : null}
    </span>
  );
}

function summaryOf({ cells, units, levels }: CoverageLayout<CoverageUnit>): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return "";
  const highest = units.find(({ level, count }) => level + count === levels);
  const peak = highest ? cells[highest.first] : undefined;
  return `${countWord(
    units.reduce((sum, { count }) => sum + count, 0),
    "report",
  )} of events from ${formatDay(first.from, "long")} to ${formatDay(last.to, "long")}${
    peak ? `; most, ${levels}, on ${formatDay(peak.from, "long")}` : ""
  }. The list below holds the same.`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
