import { Fragment } from "react";
import { Highlighted } from "#components/search/Highlighted.tsx";
import { ConflictLine } from "#components/timeline/ConflictLine.tsx";
import { FoundInTexts } from "#components/timeline/FoundInTexts.tsx";
import { OutletFlags } from "#components/ui/OutletFlags.tsx";
import type { TimelineEventView } from "#lib/domain/views/timeline-view.ts";
import { countWord, describeIndependence } from "#lib/present/count-words.ts";
import { eventTypeLabels } from "#lib/present/labels.ts";
import { eventAddress } from "#lib/present/mark-anchor.ts";

type Props = { event: TimelineEventView; matched: readonly string[] };

/** One event as the timeline lists it: what, where, with what, and who tells of it. */
export function EventEntry({ event, matched }: Props) {
  const independence = describeIndependence(event.texts.length, event.independentTexts);
  const details = [event.weapons, event.countries]
    .map((named) => named.map(({ name }) => name).join(", "))
    .filter((names) => names !== "");
  return (
    <article className="ev">
      <div>
        <p className="type">{eventTypeLabels[event.type]}</p>
        <h3>
          <a href={eventAddress(event.slug)} data-event>
            <Highlighted text={event.title} matched={matched} />
          </a>
        </h3>
        <p className="what">
          {event.place ? (
            <b>
              <Highlighted text={event.place.name} matched={matched} />
            </b>
          ) : (
            "no place given"
          )}
          {details.map((names) => (
            <Fragment key={names}>
              {" · "}
              <Highlighted text={names} matched={matched} />
            </Fragment>
          ))}
        </p>
        <FoundInTexts found={event.found} matched={matched} />
        {event.conflicts.map((conflict) => (
          <ConflictLine key={`${conflict.kind} ${conflict.about}`} conflict={conflict} matched={matched} />
        ))}
      </div>
      <div className="who">
        <OutletFlags texts={event.texts} />
        <p>
          <b>{countWord(event.texts.length, "text")}</b>
          {independence === "" ? "" : `, ${independence}`}
          {event.claims === 0 ? "" : `; ${countWord(event.claims, "claim")}`}
        </p>
      </div>
    </article>
  );
}
