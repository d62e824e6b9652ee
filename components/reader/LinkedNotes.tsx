import type { SideBySideView } from "#lib/domain/views/side-by-side-view.ts";
import { clampText } from "#lib/present/clamp-text.ts";
import { countInWords, countWord } from "#lib/present/count-words.ts";

const MAX_SHOWN = 4;
const MAX_SHOWN_CHARACTERS = 60;

type Props = { notes: SideBySideView["notes"]; parameters: readonly string[] };

/** What of the address could not be followed, and what stands on the page instead. */
export function LinkedNotes({ notes: { unknown, beyond, added }, parameters }: Props) {
  if (unknown.length + beyond + added + parameters.length === 0) return null;
  const more = unknown.length - MAX_SHOWN;
  return (
    <div className="filter-notes" role="status">
      {parameters.slice(0, MAX_SHOWN).map((name) => (
        <p key={name}>
          Not understood in the address: <bdi>“{clampText(name, MAX_SHOWN_CHARACTERS)}”</bdi>. Expected: text,
          once for each text.
        </p>
      ))}
      {unknown.slice(0, MAX_SHOWN).map((id) => (
        <p key={id}>
          No text of this event: <bdi>“{clampText(id, MAX_SHOWN_CHARACTERS)}”</bdi>. It was left out.
        </p>
      ))}
      {more > 0 ? <p>{countWord(more, "other")} likewise.</p> : null}
      {beyond > 0 ? (
        <p>Four texts fit side by side: the first four are here, {countInWords(beyond)} left out.</p>
      ) : null}
      {added > 0 ? (
        <p>
          It takes two texts: {added === 1 ? "the event’s first other one was" : "the event’s first two were"}{" "}
          added.
        </p>
      ) : null}
    </div>
  );
}
