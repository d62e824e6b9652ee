import { FoundWords } from "#components/search/FoundWords.tsx";
import { Highlighted } from "#components/search/Highlighted.tsx";
import { HitByline } from "#components/search/HitByline.tsx";
import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { findHits } from "#lib/domain/find-hits.ts";
import type { ClaimHitView } from "#lib/domain/views/search-view.ts";
import { describeSpeaker } from "#lib/present/describe-credit.ts";
import { eventAddress, markAddress } from "#lib/present/mark-anchor.ts";

/** Our wording is told where it has more of what was looked for than the text's own words, which show first. */
function saysMore(wording: string, words: string, matched: readonly string[]): boolean {
  return findHits(wording, matched).length > findHits(words, matched).length;
}

type Props = { hits: readonly ClaimHitView[]; matched: readonly string[] };

/** Claims in the words of the texts that make them, each with our wording of it and the event that it is on. */
export function ClaimHits({ hits, matched }: Props) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={markAddress(hit.mark)}>
          <FoundWords words={hit.words} matched={matched} href={markAddress(hit.mark)} />
          <HitByline text={hit.text}>
            <bdi>{describeSpeaker(hit)}</bdi>
            <CertaintyMark certainty={hit.certainty} />
          </HitByline>
          {hit.wording === null || !saysMore(hit.wording, hit.words, matched) ? null : (
            <p className="hit-on">
              <span className="quiet">Compared as</span> <Highlighted text={hit.wording} matched={matched} />
            </p>
          )}
          {hit.event === null ? null : (
            <p className="hit-on">
              <span className="quiet">On</span>{" "}
              <a className="link" href={eventAddress(hit.event.key)}>
                <bdi>{hit.event.name}</bdi>
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
