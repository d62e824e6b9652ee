import { MatrixCell } from "#components/comparison/MatrixCell.tsx";
import { MatrixControls } from "#components/comparison/MatrixControls.tsx";
import { MatrixLegend } from "#components/comparison/MatrixLegend.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { PublishedDay } from "#components/ui/PublishedDay.tsx";
import { Section } from "#components/ui/Section.tsx";
import { SymbolMark } from "#components/ui/SymbolMark.tsx";
import type { MatrixChoice } from "#lib/domain/matrix-choice.ts";
import type { EventTextView, MatrixRowView } from "#lib/domain/views/event-view.ts";
import { chooseClaims, matrixAddress } from "#lib/present/choose-claims.ts";
import { countWord } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";
import { outletName } from "#lib/present/outlet-mark.ts";

type Props = {
  slug: string;
  rows: readonly MatrixRowView[];
  texts: readonly EventTextView[];
  choice: MatrixChoice;
};

/** More columns than the page is wide: the table gets a frame of its own, in which its heads stick. */
const MOST_COLUMNS_IN_PAGE = 6;
/** Columns narrower than this, in pixels, do not hold words. */
const COLUMN_WIDTH = 190;

/** Claims down, texts across by day of publication. On a phone: one claim an entry, each text's words under its mark. */
export function ClaimMatrix({ slug, rows, texts, choice }: Props) {
  const shown = chooseClaims(rows, texts.length, choice);
  const many = texts.length > MOST_COLUMNS_IN_PAGE;
  return (
    <Section
      id="matrix"
      title="Claims by text"
      count={rows.length}
      wide
      about={<p>Each cell opens its words in the article.</p>}
    >
      {rows.length === 0 ? <p className="quiet">No claim on this event was read from its texts.</p> : null}
      {rows.length === 0 ? null : (
        <MatrixControls slug={slug} rows={rows} texts={texts.length} choice={choice} />
      )}
      {rows.length > 0 && shown.length === 0 ? (
        <p className="quiet">
          No claim on this event is one of these.{" "}
          <a className="link" href={matrixAddress(slug, { ...choice, claims: "all" })}>
            Show all claims
          </a>
        </p>
      ) : null}
      <MatrixLegend rows={shown} />
      <div className={many ? "mxwrap mxwrap-many" : "mxwrap"}>
        <table className="mx">
          <caption className="vh">Claims down, texts across in order of publication</caption>
          {many ? (
            <colgroup>
              <col width={COLUMN_WIDTH} />
              {texts.map(({ text }) => (
                <col key={text.id} width={COLUMN_WIDTH} />
              ))}
            </colgroup>
          ) : null}
          <thead>
            <tr>
              <th scope="col" className="c0">
                Claim, as one text words it
              </th>
              {texts.map(({ text, before }, index) => (
                <th key={text.id} scope="col" className={columnClass(texts, index, before)}>
                  <OutletFlag outlet={text.outlet} decorative />
                  <a className="nm" href={articleAddress(text.id)}>
                    <bdi>{outletName(text.outlet)}</bdi>
                  </a>
                  <PublishedDay published={text.published} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.slug} id={`claim-${row.slug}`}>
                <th scope="row">
                  <bdi>{curlQuotes(row.text)}</bdi>
                  <span className="told">
                    {toldBy(row, texts.length)}
                    {row.inConflict ? <SymbolMark symbol="conflict">in conflict</SymbolMark> : null}
                  </span>
                </th>
                {row.cells.map((cell, index) => {
                  const column = texts[index];
                  return column === undefined ? null : (
                    <MatrixCell
                      key={column.text.id}
                      cell={cell}
                      column={column}
                      className={columnClass(texts, index, column.before)}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function toldBy({ texts, independentTexts }: MatrixRowView, of: number): string {
  const told = `${texts} of ${countWord(of, "text")}`;
  return independentTexts < texts ? `${told}, ${independentTexts} independent` : told;
}

/** A rule stands where the event happened: between the texts before it and those after it. */
function columnClass(texts: readonly EventTextView[], index: number, before: boolean): string {
  const last = before && texts[index + 1]?.before === false;
  return `${before ? "bf" : ""}${last ? " happened" : ""}`;
}
