import { ByTextTable } from "#components/comparison/ByTextTable.tsx";
import { DriftTable } from "#components/comparison/DriftTable.tsx";
import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { Section } from "#components/ui/Section.tsx";
import type {
  AttributionTextView,
  DriftView,
  EventTextView,
  SpeakerView,
} from "#lib/domain/views/event-view.ts";
import { countWord, formatCount } from "#lib/present/count-words.ts";
import { speakerAddress } from "#lib/present/entity-address.ts";
import { absenceLabels } from "#lib/present/labels.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";

type Props = {
  rows: readonly AttributionTextView[];
  drift: readonly DriftView[];
  texts: readonly EventTextView[];
};

/** How sure each text puts what it tells of the event, whom it lets speak, by which verbs, and what it leaves out. */
export function AttributionSection({ rows, drift, texts }: Props) {
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
  const speakers = rows.map((row) =>
    row.speakers.length === 0
      ? null
      : row.speakers.map((speaker) => <Speaker key={speaker.name} speaker={speaker} text={row} />),
  );
  const leftOut = rows.map(({ leftOut: own, toldElsewhere }) =>
    own.length === 0
      ? null
      : own.map(({ absence, claims }) => (
          <p key={absence}>
            {formatCount(claims)} of {formatCount(toldElsewhere)}
            <span className="meta"> {absenceLabels[absence]}</span>
          </p>
        )),
  );
  return (
    <Section
      id="attribution"
      title="Attribution"
      about={
        <p>
          How sure each text puts its claims on the event, whom it lets speak with which verbs, and which
          claims of at least two others it does not have. Counts; each name opens the first of its claims.
        </p>
      }
    >
      <ByTextTable
        label="Attribution by text"
        head="Its claims"
        voice="ours"
        texts={texts}
        rows={[
          { key: "certainty", head: "How sure", cells: certainties, empty: <p>no claim</p> },
          { key: "speakers", head: "Who speaks", cells: speakers, empty: <p>nobody</p> },
          { key: "left-out", head: "Told by others only", cells: leftOut, empty: <p>nothing</p> },
        ]}
      />
      <DriftTable drift={drift} texts={texts} />
    </Section>
  );
}

function Speaker({ speaker, text }: { speaker: SpeakerView; text: AttributionTextView }) {
  const { id, name, role, country, claims, sentences, quotedWords, cues, mark } = speaker;
  const share = [
    `${formatCount(sentences)} of ${countWord(text.sentences, "sentence")}`,
    ...(quotedWords > 0
      ? [`${formatCount(quotedWords)} of ${countWord(text.quotedWords, "quoted word")}`]
      : []),
  ];
  return (
    <p>
      <a href={markAddress(mark)}>
        <bdi>{name}</bdi>
      </a>{" "}
      <span className="x">×{claims}</span>
      <span className="meta">
        {" "}
        <bdi>{[role, country, cues.join(", "), ...share].filter(Boolean).join(" · ")}</bdi>
        {id === null ? null : (
          <>
            {" "}
            ·{" "}
            <a className="link" href={speakerAddress(id)}>
              all texts<span className="vh"> that credit something to {name}</span>
            </a>
          </>
        )}
      </span>
    </p>
  );
}
