import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { PublishedDay } from "#components/ui/PublishedDay.tsx";
import type { EventTextView } from "#lib/domain/views/event-view.ts";
import { copyLabel } from "#lib/present/labels.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";
import { outletLabel, outletName } from "#lib/present/outlet-mark.ts";

/** The texts of an event: who, when, and how much each says on it. */
export function TextsTable({ texts }: { texts: readonly EventTextView[] }) {
  return (
    <div className="texts">
      <table>
        <caption className="vh">The texts, in order of publication</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Mark</span>
            </th>
            <th scope="col">Text</th>
            <th scope="col">Published</th>
            <th scope="col" className="n">
              Statements on it
            </th>
          </tr>
        </thead>
        <tbody>
          {texts.map(({ text, republishes, copyOf, statements, before, isMainlyAbout }) => (
            <tr key={text.id} className={before ? "before" : undefined}>
              <td>
                <OutletFlag outlet={text.outlet} decorative />
              </td>
              <th scope="row">
                <a href={articleAddress(text.id)} className="nm">
                  <bdi>{outletName(text.outlet)}</bdi>
                </a>{" "}
                <span className="sub">
                  {[
                    ...(isMainlyAbout ? ["mainly on this"] : []),
                    ...(republishes ? [`repeats ${republishes}, it says`] : []),
                    ...copyOf.map(
                      ({ kind, text: original }) => `${copyLabel(kind)} ${outletLabel(original.outlet)}`,
                    ),
                  ].join("; ")}
                </span>
              </th>
              <td className="num">
                <PublishedDay published={text.published} />
              </td>
              <td className="n">{before && statements === 0 ? "before it" : statements}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
