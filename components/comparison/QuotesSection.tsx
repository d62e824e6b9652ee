import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { EventTextView, QuoteGroupView } from "#lib/domain/views/event-view.ts";
import {
  alignQuoteWords,
  describeVersion,
  LONGEST_SCORE_WORDS,
  type QuoteCell,
} from "#lib/present/align-quote-words.ts";
import { countWord } from "#lib/present/count-words.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";
import { outletLabel } from "#lib/present/outlet-mark.ts";

type Props = { groups: readonly QuoteGroupView[]; texts: readonly EventTextView[] };

/** The same utterance as each text gives it, word under word. */
export function QuotesSection({ groups, texts }: Props) {
  return (
    <Section
      id="quotes"
      title="The same quote, as each gives it"
      about={
        <p>
          One column, one word. A dotted gap is a word that the text leaves out; an underlined word differs.
        </p>
      }
    >
      {groups.map((group, index) => (
        <QuoteGroup
          key={`${group.claimText} ${group.variants[0]?.words}`}
          group={group}
          texts={texts}
          label={`Quotation ${index + 1} of ${groups.length}, word under word`}
        />
      ))}
    </Section>
  );
}

type GroupProps = { group: QuoteGroupView; texts: readonly EventTextView[]; label: string };

function QuoteGroup({ group, texts, label }: GroupProps) {
  const { rows, columns } = alignQuoteWords(group.variants.map(({ words }) => words));
  const textCount = new Set(group.variants.map(({ textIndex }) => textIndex)).size;
  return (
    <div className="score">
      <h3>
        <bdi>{group.speaker ?? "No speaker named"}</bdi> <span>{countWord(textCount, "text")}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={label}>
        <table className={columns > LONGEST_SCORE_WORDS ? "long" : undefined}>
          <tbody>
            {group.variants.map((variant, index) => {
              const text = texts[variant.textIndex]?.text;
              const cells = rows[index] ?? [];
              return text === undefined ? null : (
                <tr key={`${variant.mark.articleId} ${variant.mark.index}`}>
                  <th scope="row">
                    <a href={markAddress(variant.mark)}>
                      <OutletFlag outlet={text.outlet} decorative />
                      <span className="vh">{outletLabel(text.outlet)}, </span>
                      <span className="lab">{variant.cue ?? "in the text"}</span>
                      <span className="version">{describeVersion(cells)}</span>
                    </a>
                  </th>
                  {columns > LONGEST_SCORE_WORDS ? <LongQuote cells={cells} /> : <Score cells={cells} />}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** One cell a word; the quotation marks hang at the first and the last that the text gives. */
function Score({ cells }: { cells: readonly QuoteCell[] }) {
  const first = cells.findIndex(({ words }) => words !== "");
  const last = cells.findLastIndex(({ words }) => words !== "");
  return cells.map(({ words, differs }, index) =>
    words === "" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a column has nothing but its place
      <td key={index} className="w gap">
        <span className="vh">not given</span>
      </td>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a column has nothing but its place
      <td key={index} className={differs ? "w diff" : "w"}>
        {index === first ? <span className="om">“</span> : null}
        <span>{words}</span>
        {index === last ? <span className="om">”</span> : null}
      </td>
    ),
  );
}

function LongQuote({ cells }: { cells: readonly QuoteCell[] }) {
  return (
    <td className="run">
      “
      {cells
        .filter(({ words }) => words !== "")
        .map(({ words, differs }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word has nothing but its place
          <span key={index}>
            {index > 0 ? " " : ""}
            {differs ? <em>{words}</em> : words}
          </span>
        ))}
      ”
    </td>
  );
}
