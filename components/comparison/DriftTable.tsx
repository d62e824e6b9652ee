import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { PublishedDay } from "#components/ui/PublishedDay.tsx";
import type { DriftView, EventTextView } from "#lib/domain/views/event-view.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";

type Props = { drift: readonly DriftView[]; texts: readonly EventTextView[] };

/** Claims that the texts put differently, from the first text to the last: as possible, in somebody's name, as fact. */
export function DriftTable({ drift, texts }: Props) {
  if (drift.length === 0) return null;
  return (
    <div className="drift">
      <h3>How sure, from text to text</h3>
      <ul>
        {drift.map(({ slug, text, steps }) => (
          <li key={slug}>
            <p>
              <bdi>{curlQuotes(text)}</bdi>
            </p>
            <ol>
              {steps.map(({ textIndex, certainty, speaker, mark }) => {
                const column = texts[textIndex];
                return column ? (
                  <li key={textIndex}>
                    <OutletFlag outlet={column.text.outlet} />{" "}
                    <PublishedDay published={column.text.published} />{" "}
                    <a href={markAddress(mark)}>
                      <CertaintyMark certainty={certainty} />
                    </a>
                    {speaker === null ? null : (
                      <span className="meta">
                        {" "}
                        <bdi>{speaker}</bdi>
                      </span>
                    )}
                  </li>
                ) : null;
              })}
            </ol>
          </li>
        ))}
      </ul>
    </div>
  );
}
