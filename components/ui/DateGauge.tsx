import type { DateRange } from "#lib/domain/date-range.ts";
import { gaugeOf, type WeekGauge } from "#lib/present/describe-date-range.ts";

const DAY_WIDTH = 10;
const TICKS = [0, 1, 2, 3, 4, 5, 6, 7];

/** The week that a date falls in: a filled day, a hatched span, a hollow day where inferred, an open bar beyond a week. */
export function DateGauge({ date }: { date: DateRange | null }) {
  const gauge = gaugeOf(date);
  if (gauge.kind === "none") return null;
  return (
    <svg className="gauge" width="71" height="15" viewBox="0 0 71 15" aria-hidden="true">
      {gauge.kind === "open" ? (
        <path className="gauge-ink" d="M.5 3V11M70.5 3V11M.5 5.5H70.5M.5 8.5H70.5" />
      ) : (
        <>
          <path className="gauge-hair" d="M0 13.5H71" />
          <path className="gauge-tick" d={TICKS.map((day) => `M${day * DAY_WIDTH + 0.5} 10V13.5`).join("")} />
          <GaugeDays gauge={gauge} />
        </>
      )}
    </svg>
  );
}

function GaugeDays({ gauge }: { gauge: WeekGauge }) {
  const left = gauge.first * DAY_WIDTH + 1.5;
  const right = gauge.last * DAY_WIDTH + 9.5;
  if (gauge.kind === "day") return <path className="gauge-day" d={`M${left} 1.5H${right}V9.5H${left}Z`} />;
  if (gauge.kind === "rough")
    return (
      <>
        <path className="gauge-ink" d={`M${left + 0.5} 2H${right - 0.5}V9H${left + 0.5}Z`} />
        <path className="gauge-arm" d={`M${left - 7} 5.5H${left}M${right} 5.5H${right + 7}`} />
      </>
    );
  const hatch = Array.from({ length: Math.floor((right - left) / 4) }, (_, index) => left + index * 4 + 1);
  return (
    <>
      <path
        className="gauge-ink"
        d={gauge.continues ? `M${right} 2H${left}V9H${right}` : `M${left} 2H${right}V9H${left}Z`}
      />
      <path className="gauge-ink" d={hatch.map((x) => `M${x} 9L${Math.min(x + 5, right)} 2`).join("")} />
    </>
  );
}
