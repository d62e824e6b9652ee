import { FoundWords } from "#components/search/FoundWords.tsx";
import { HitByline } from "#components/search/HitByline.tsx";
import type { QuoteHitView } from "#lib/domain/views/search-view.ts";
import { describeSpeaker } from "#lib/present/describe-credit.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";

type Props = { hits: readonly QuoteHitView[]; matched: readonly string[] };

/** Quoted words with who spoke them, by the text that quotes them. */
export function QuoteHits({ hits, matched }: Props) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={markAddress(hit.mark)}>
          <FoundWords words={hit.words} matched={matched} href={markAddress(hit.mark)} />
          <HitByline text={hit.text}>
            <bdi>{describeSpeaker({ ...hit, certainty: "reported" })}</bdi>
          </HitByline>
        </li>
      ))}
    </ol>
  );
}
