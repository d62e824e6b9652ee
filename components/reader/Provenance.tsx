import type { ReactNode } from "react";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import type { ArticleView, SourceView } from "#lib/domain/views/article-view.ts";
import { outletAddress } from "#lib/present/entity-address.ts";
import { formatDay } from "#lib/present/format-day.ts";
import { copyLabel, outletBasisLabel } from "#lib/present/labels.ts";
import { articleAddress, markAnchor } from "#lib/present/mark-anchor.ts";
import { outletLabel, outletName } from "#lib/present/outlet-mark.ts";

/** Where the article's outlet and date come from, with the words; what it repeats; where the text itself came from. */
export function Provenance({ article }: { article: ArticleView }) {
  const { view, copies } = article;
  return (
    <div className="prov">
      <table>
        <caption className="vh">Where its outlet and date come from</caption>
        <tbody>
          <Row name="Outlet">
            <OutletFlag outlet={view.outlet} decorative />{" "}
            <b>
              {view.outlet.kind === "named" ? (
                <a className="link" href={outletAddress(view.outlet.slug)}>
                  {outletName(view.outlet)}
                </a>
              ) : (
                outletName(view.outlet)
              )}
            </b>
            {view.outlet.kind === "named"
              ? `, ${outletBasisLabel(article.outletBasis)}`
              : ": the text names none"}
            <SourceWords source={article.outletSource} />
          </Row>
          {article.author === null ? null : (
            <Row name="Author">
              <b>{article.author}</b>
              <SourceWords source={article.authorSource} />
            </Row>
          )}
          {article.republishes === null ? null : (
            <Row name="Repeats">
              <b>{article.republishes}</b>, it says
              <SourceWords source={article.republishesSource} />
            </Row>
          )}
          <Row name="Published">
            <Published article={article} />
          </Row>
          <Row name="Copies">
            {copies.length === 0
              ? "None in the archive"
              : copies.map(({ text, kind, direction, overlap }) => (
                  <p key={`${text.id} ${direction}`}>
                    {direction === "of" ? copyLabel(kind) : "repeated by"}{" "}
                    <a className="link" href={articleAddress(text.id)}>
                      {outletLabel(text.outlet)}
                    </a>
                    , {Math.round(100 * overlap)}% of its words
                  </p>
                ))}
          </Row>
          <Row name="Came from">
            {article.url ? (
              <a className="link" href={article.url} rel="noopener noreferrer nofollow">
                {article.url}
              </a>
            ) : (
              <bdi>{article.source}</bdi>
            )}
            {article.newerId ? (
              <>
                ; an older version,{" "}
                <a className="link" href={articleAddress(article.newerId)}>
                  the newest is here
                </a>
              </>
            ) : null}
          </Row>
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}

function Published({ article }: { article: ArticleView }) {
  const { date, time, basis } = article.view.published;
  if (date === null)
    return (
      <>
        not known: no words of the text date it{article.publishedReason ? `; ${article.publishedReason}` : ""}
      </>
    );
  const hours = time === null ? "" : `, ${time.endsWith("Z") ? `${time.slice(0, -1)} UTC` : time}`;
  return (
    <>
      <b className={basis === "inferred" ? "font-serif italic" : undefined}>
        {formatDay(date, "long")}
        {hours}
      </b>
      , {basis}
      {article.publishedReason ? `: ${article.publishedReason}` : ""}
      <SourceWords source={article.publishedSource} />
    </>
  );
}

function SourceWords({ source }: { source: SourceView }) {
  if (source.words === null || source.mark === null) return null;
  return (
    <>
      {" "}
      <a className="link" href={`#${markAnchor(source.mark)}`}>
        <bdi>“{source.words}”</bdi>
      </a>
    </>
  );
}
