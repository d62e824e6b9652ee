import { MoreLine } from "#components/entity/MoreLine.tsx";
import type { SpeakerPageView } from "#lib/domain/views/entity-view.ts";
import { formatCount } from "#lib/present/count-words.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";

/** The verbs by which texts report a speaker, with counts. */
export function CueList({ cues }: Pick<SpeakerPageView, "cues">) {
  if (cues.total === 0) return <p className="quiet">No claim has a reporting verb.</p>;
  return (
    <>
      <ul className="by-outlet">
        {cues.items.map(({ cue, count, mark }) => (
          <li key={cue}>
            <a className="words" href={markAddress(mark)}>
              <bdi>{cue}</bdi>
            </a>{" "}
            <span className="quiet">×{formatCount(count)}</span>
          </li>
        ))}
      </ul>
      <MoreLine shown={cues.items.length} total={cues.total} what="verbs" />
    </>
  );
}
