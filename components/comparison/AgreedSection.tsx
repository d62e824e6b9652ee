import { OutletFlags } from "#components/ui/OutletFlags.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { EventTextView, MatrixRowView } from "#lib/domain/views/event-view.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeCredit } from "#lib/present/describe-credit.ts";

type Props = { rows: readonly MatrixRowView[]; texts: readonly EventTextView[] };

/** What at least two texts have in common, and how they credit it. */
export function AgreedSection({ rows, texts }: Props) {
  return (
    <Section
      id="agreed"
      title="Agreed"
      count={rows.length}
      about={<p>What at least two of the texts have in common.</p>}
    >
      {rows.length === 0 ? (
        <p className="quiet">
          {texts.length < 2
            ? "One text alone tells of it: there is nothing to agree with."
            : "No claim is told by two texts."}
        </p>
      ) : (
        <ol className="agreed">
          {rows.map((row) => (
            <li key={row.slug}>
              <span className="tally">
                {row.texts}
                <small> of {texts.length}</small>
              </span>
              <div>
                <p className="st">
                  <bdi>{curlQuotes(row.text)}</bdi>
                </p>
                <p className="meta">
                  {describeCredit(row.cells)}
                  {row.independentTexts < row.texts ? `; ${row.independentTexts} independent` : ""}
                </p>
              </div>
              <OutletFlags
                texts={texts.filter((_, index) => row.cells[index]?.kind === "told").map(({ text }) => text)}
              />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
