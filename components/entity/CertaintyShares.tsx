import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import type { Certainty } from "#lib/domain/certainty.ts";
import type { CertaintyShareView } from "#lib/domain/views/entity-view.ts";
import { formatCount } from "#lib/present/count-words.ts";
import { describeShare } from "#lib/present/entity-labels.ts";
import { certaintyMeanings } from "#lib/present/labels.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";

const WIDTH = 640;
const HEIGHT = 22;
const MIDDLE = 11;
/** One wave of the hedged line, as in the sample beside its word. */
const WAVE = 8;

/** How sure some claims are put: one line whose style changes with the share of each way, and the same as a table. */
export function CertaintyShares({ shares }: { shares: readonly CertaintyShareView[] }) {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <p className="quiet">No claim has been read.</p>;
  let reached = 0;
  const segments = shares.map(({ certainty, count }) => {
    const from = reached;
    reached += (WIDTH * count) / total;
    return { certainty, from: round(from), to: round(reached) };
  });
  return (
    <div className="shares">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`How sure: ${shares.map(({ certainty, count }) => `${certainty} ${describeShare(count, total)}`).join(", ")}`}
      >
        {segments.map(({ certainty, from, to }) => (
          <Segment key={certainty} certainty={certainty} from={from} to={to} />
        ))}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">How the claims are put</th>
            <th scope="col" className="n">
              Claims
            </th>
            <th scope="col" className="n">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ certainty, count, mark }) => (
            <tr key={certainty}>
              <th scope="row">
                <CertaintyMark certainty={certainty} />
                <span className="meta"> {certaintyMeanings[certainty]}</span>
              </th>
              <td className="n">
                <a className="link" href={markAddress(mark)}>
                  {formatCount(count)}
                  <span className="vh">: the latest, in its place</span>
                </a>
              </td>
              <td className="n">{describeShare(count, total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Segment({ certainty, from, to }: { certainty: Certainty; from: number; to: number }) {
  return (
    <>
      <path className="share-tick" d={`M${from} 3V19M${to} 3V19`} />
      <path className={`share share-${certainty}`} d={lineOf(certainty, from, to)} />
    </>
  );
}

function lineOf(certainty: Certainty, from: number, to: number): string {
  if (certainty === "attributed") return `M${from} ${MIDDLE - 2}H${to}M${from} ${MIDDLE + 2}H${to}`;
  if (certainty !== "hedged") return `M${from} ${MIDDLE}H${to}`;
  const waves = Math.max(1, Math.round((to - from) / WAVE));
  const width = round((to - from) / waves / 2);
  return `M${from} ${MIDDLE}${`q${width / 2} -5 ${width} 0q${width / 2} 5 ${width} 0`.repeat(waves)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
