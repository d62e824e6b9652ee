import { ByTextTable } from "#components/comparison/ByTextTable.tsx";
import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { AttributionTextView, EventTextView, SpeakerView } from "#lib/domain/views/event-view.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";

type Props = { rows: readonly AttributionTextView[]; texts: readonly EventTextView[] };

/** How sure each text puts what it tells of the event, and whom it lets speak, by which verbs. */
export function AttributionSection({ rows, texts }: Props) {
  const certainties = rows.map(({ certainties: own }) =>
    own.length === 0
      ? null
      : own.map(({ certainty, count, mark }) => (
          <p key={certainty}>
            <a href={markAddress(mark)}>
              <CertaintyMark certainty={certainty} />
            </a>{" "}
            <span className="x">×{count}</span>
          </p>
        )),
  );
  const speakers = rows.map(({ speakers: own }) =>
    own.length === 0 ? null : own.map((speaker) => <Speaker key={speaker.name} speaker={speaker} />),
  );
  return (
    <Section
      id="attribution"
      title="Attribution"
      about={
        <p>
          How sure each text puts its claims on the event, and whom it lets speak with which verbs. Counts of
          claims; each opens the first of them.
        </p>
      }
    >
      <ByTextTable
        label="Attribution by text"
        head="Its claims"
        texts={texts}
        rows={[
          { key: "certainty", head: "How sure", cells: certainties, empty: <p>no claim</p> },
          { key: "speakers", head: "Who speaks", cells: speakers, empty: <p>nobody</p> },
        ]}
      />
    </Section>
  );
}

function Speaker({ speaker: { name, role, country, claims, cues, mark } }: { speaker: SpeakerView }) {
  return (
    <p>
      <a href={markAddress(mark)}>
        <bdi>{name}</bdi>
      </a>{" "}
      <span className="x">×{claims}</span>
      <span className="meta">
        {" "}
        <bdi>{[role, country, cues.join(", ")].filter(Boolean).join(" · ")}</bdi>
      </span>
    </p>
  );
}
