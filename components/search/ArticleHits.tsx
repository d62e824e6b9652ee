import { FoundWords } from "#components/search/FoundWords.tsx";
import { Highlighted } from "#components/search/Highlighted.tsx";
import { HitByline } from "#components/search/HitByline.tsx";
import type { ArticleHitView } from "#lib/domain/views/search-view.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";

type Props = { hits: readonly ArticleHitView[]; matched: readonly string[] };

/** Articles that have the words: each by its title, with the sentences that say most of them. */
export function ArticleHits({ hits, matched }: Props) {
  return (
    <ol className="hits">
      {hits.map(({ text, title, sentences }) => (
        <li key={text.id}>
          <h3>
            <a href={articleAddress(text.id)}>
              <Highlighted text={title} matched={matched} />
            </a>
          </h3>
          <HitByline text={text} />
          {sentences.map((sentence) => (
            <FoundWords key={sentence} words={sentence} matched={matched} href={articleAddress(text.id)} />
          ))}
        </li>
      ))}
    </ol>
  );
}
