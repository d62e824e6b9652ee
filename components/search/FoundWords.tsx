import { Highlighted } from "#components/search/Highlighted.tsx";
import { findHits } from "#lib/domain/find-hits.ts";
import { excerptAround } from "#lib/present/excerpt-around.ts";

/** Longer sentences than this are lists and lost full stops. */
const MAX_CHARACTERS = 420;

type Props = { words: string; matched: readonly string[]; href: string };

/** Words of an article that a search found, opening where they stand in it. */
export function FoundWords({ words, matched, href }: Props) {
  const { text, before, after } = excerptAround(words, findHits(words, matched), MAX_CHARACTERS);
  return (
    <blockquote className="words">
      <a href={href}>
        {before ? "… " : null}
        <Highlighted text={text} matched={matched} />
        {after ? " …" : null}
      </a>
    </blockquote>
  );
}
