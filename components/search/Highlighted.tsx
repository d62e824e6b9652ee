import { Fragment } from "react";
import { findHits } from "#lib/domain/find-hits.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";

type Props = { text: string; matched: readonly string[] };

/** A text with the words that a search found marked in it. Curling is one for one, so that the hits stay in place. */
export function Highlighted({ text, matched }: Props) {
  const hits = findHits(text, matched);
  const curled = curlQuotes(text);
  return (
    <bdi>
      {hits.map(({ start, end }, index) => (
        <Fragment key={start}>
          {curled.slice(hits[index - 1]?.end ?? 0, start)}
          <mark className="hit">{curled.slice(start, end)}</mark>
        </Fragment>
      ))}
      {curled.slice(hits.at(-1)?.end ?? 0)}
    </bdi>
  );
}
