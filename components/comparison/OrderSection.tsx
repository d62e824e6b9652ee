import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { EventTextView } from "#lib/domain/views/event-view.ts";
import { formatDay } from "#lib/present/format-day.ts";
import { copyLabel } from "#lib/present/labels.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";
import { outletLabel, outletName } from "#lib/present/outlet-mark.ts";

/** When each text told it, and which repeats which. Days as precise as they are known. */
export function OrderSection({ texts }: { texts: readonly EventTextView[] }) {
  return (
    <Section
      id="order"
      title="When each told it"
      about={<p>Days as precise as they are known. Times of day as the texts give them.</p>}
    >
      <table className="order">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Text</th>
            <th scope="col">How the day is known</th>
            <th scope="col">Repeats</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((entry) => (
            <OrderRow key={entry.text.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function OrderRow({ entry }: { entry: EventTextView }) {
  const { text, before, publishedReason, republishes, copyOf } = entry;
  const { date, time, basis } = text.published;
  return (
    <tr>
      <td className={basis === "inferred" || date === null ? "day-rough" : "day-known"}>
        {date === null ? "not known" : `${formatDay(date, "weekday")} ${formatDay(date, "short")}`}
        {time === null ? null : (
          <span className="meta"> {time.endsWith("Z") ? `${time.slice(0, -1)} UTC` : time}</span>
        )}
        {before ? <p className="meta">before the event</p> : null}
      </td>
      <th scope="row">
        <a href={articleAddress(text.id)}>
          <OutletFlag outlet={text.outlet} decorative /> <bdi>{outletName(text.outlet)}</bdi>
        </a>
      </th>
      <td className="meta">
        {basis === "unknown" ? "no text dates it" : basis}
        {publishedReason ? `: ${publishedReason}` : ""}
      </td>
      <td className="meta">
        {republishes ? `${republishes}, it says` : ""}
        {copyOf.map(({ kind, text: original }) => (
          <p key={original.id}>
            {copyLabel(kind)}{" "}
            <a className="link" href={articleAddress(original.id)}>
              {outletLabel(original.outlet)}
            </a>
          </p>
        ))}
        {republishes === null && copyOf.length === 0 ? "no other text here" : ""}
      </td>
    </tr>
  );
}
