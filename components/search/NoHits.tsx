import { Message } from "#components/ui/Message.tsx";

/** Nothing found, or nothing to look for. */
export function NoHits({ words, searchable }: { words: string; searchable: boolean }) {
  if (!searchable)
    return (
      <Message title="No word to look for" level={2}>
        <p>
          <bdi>“{words}”</bdi> has only words that nearly every text has, such as “the” and “of”, or none at
          all. Add a name, a place, a weapon.
        </p>
      </Message>
    );
  return (
    <Message title="Nothing found" level={2}>
      <p>
        No article, claim or quote of the archive has all of <bdi>“{words}”</bdi>. Try fewer words, another
        spelling of a name, or <b>or</b> between words that may stand for each other.
      </p>
    </Message>
  );
}
