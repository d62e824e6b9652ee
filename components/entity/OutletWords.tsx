import { MoreLine } from "#components/entity/MoreLine.tsx";
import type { CappedView, OutletWordView } from "#lib/domain/views/entity-view.ts";
import { countWord, formatCount } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";

/** What an outlet calls the things that texts on the same events call by several names. */
export function OutletWords({ words }: { words: CappedView<OutletWordView> }) {
  if (words.total === 0)
    return (
      <p className="quiet">
        Nothing yet that its texts and others on the same events call by different names.
      </p>
    );
  return (
    <>
      <table className="rows">
        <caption className="vh">Its words by thing</caption>
        <thead>
          <tr>
            <th scope="col">Thing</th>
            <th scope="col">What its texts call it</th>
          </tr>
        </thead>
        <tbody>
          {words.items.map(({ concept, label, names }) => (
            <tr key={concept}>
              <th scope="row">
                <bdi>{label}</bdi>
              </th>
              <td>
                <ul className="by-outlet">
                  {names.map(({ surface, count, texts, mark }) => (
                    <li key={surface}>
                      <a className="words" href={markAddress(mark)}>
                        <bdi>{curlQuotes(surface)}</bdi>
                      </a>{" "}
                      <span className="quiet">
                        ×{formatCount(count)} in {countWord(texts, "text")}
                      </span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreLine shown={words.items.length} total={words.total} what="things" />
    </>
  );
}
