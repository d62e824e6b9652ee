import { FoundWords } from "#components/search/FoundWords.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import type { FoundWordsView } from "#lib/domain/views/search-view.ts";
import { articleAddress, markAddress } from "#lib/present/mark-anchor.ts";

type Props = { found: readonly FoundWordsView[]; matched: readonly string[] };

/** Why a search has an event in its list: the words of the texts, each opening where it stands. */
export function FoundInTexts({ found, matched }: Props) {
  return found.map(({ text, words, mark }) => (
    <div key={`${text.id} ${words}`} className="found">
      <OutletFlag outlet={text.outlet} />
      <FoundWords
        words={words}
        matched={matched}
        href={mark === null ? articleAddress(text.id) : markAddress(mark)}
      />
    </div>
  ));
}
