import { MoreLine } from "#components/entity/MoreLine.tsx";
import { PublishedDay } from "#components/ui/PublishedDay.tsx";
import type { OutletPageView } from "#lib/domain/views/entity-view.ts";
import { formatCount } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";

/** An outlet's latest texts, by the day they came out. */
export function OutletTexts({ texts }: Pick<OutletPageView, "texts">) {
  if (texts.total === 0) return <p className="quiet">The archive has no text of it.</p>;
  return (
    <>
      <table className="rows">
        <caption className="vh">Its texts, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">Text</th>
            <th scope="col" className="n">
              Claims
            </th>
          </tr>
        </thead>
        <tbody>
          {texts.items.map(({ text, headline, claims }) => (
            <tr key={text.id}>
              <td className="when">
                <PublishedDay published={text.published} />
              </td>
              <th scope="row" className={headline === null ? undefined : "words"}>
                <a href={articleAddress(text.id)}>
                  {headline === null ? "no headline in the text" : <bdi>{curlQuotes(headline)}</bdi>}
                </a>
              </th>
              <td className="n">
                {formatCount(claims)}
                <span className="unit-word"> {claims === 1 ? "claim" : "claims"}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreLine shown={texts.items.length} total={texts.total} what="texts" />
    </>
  );
}
