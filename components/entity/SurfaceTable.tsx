import { MoreLine } from "#components/entity/MoreLine.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import type { CappedView, SurfaceView } from "#lib/domain/views/entity-view.ts";
import { formatCount } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";
import { outletName } from "#lib/present/outlet-mark.ts";

/** A name in each of its spellings, and the outlets that have it; each outlet opens one place where it stands. */
export function SurfaceTable({ names, label }: { names: CappedView<SurfaceView>; label: string }) {
  if (names.total === 0) return <p className="quiet">No text names it.</p>;
  return (
    <>
      <table className="rows">
        <caption className="vh">{label}</caption>
        <thead>
          <tr>
            <th scope="col">As spelt</th>
            <th scope="col">In the texts of</th>
            <th scope="col" className="n">
              Times
            </th>
          </tr>
        </thead>
        <tbody>
          {names.items.map(({ surface, count, outlets }) => (
            <tr key={surface}>
              <th scope="row" className="words">
                <bdi>{curlQuotes(surface)}</bdi>
              </th>
              <td>
                <ul className="by-outlet">
                  {outlets.items.map(({ outlet, count: times, mark }) => (
                    <li key={outlet.kind === "named" ? outlet.slug : ""}>
                      <a href={markAddress(mark)}>
                        <OutletFlag outlet={outlet} decorative />{" "}
                        <bdi>{outlet.kind === "named" ? outletName(outlet) : "no outlet named"}</bdi>
                      </a>{" "}
                      <span className="quiet">×{formatCount(times)}</span>
                    </li>
                  ))}
                  {outlets.total > outlets.items.length ? (
                    <li className="quiet">
                      and {formatCount(outlets.total - outlets.items.length)} more outlets
                    </li>
                  ) : null}
                </ul>
              </td>
              <td className="n">
                {formatCount(count)}
                <span className="unit-word"> {count === 1 ? "time" : "times"}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreLine shown={names.items.length} total={names.total} what="spellings" />
    </>
  );
}
