import { AbsenceMark } from "#components/ui/AbsenceMark.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { EventTextView, NamingRowView } from "#lib/domain/views/event-view.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { articleAddress, markAddress } from "#lib/present/mark-anchor.ts";

type Props = { rows: readonly NamingRowView[]; texts: readonly EventTextView[] };

/** What each text calls the same thing, as spelt, counted over the whole text. */
export function WordsSection({ rows, texts }: Props) {
  return (
    <Section
      id="words"
      title="Words"
      count={rows.length}
      about={<p>What each text calls the same thing, as spelt, counted over the whole text.</p>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label="Words by text, scrolls sideways">
        <table className="wordtab">
          <thead>
            <tr>
              <th scope="col">Thing</th>
              {texts.map(({ text }) => (
                <th key={text.id} scope="col">
                  <a href={articleAddress(text.id)}>
                    <OutletFlag outlet={text.outlet} />
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.concept}>
                <th scope="row">
                  <bdi>{row.label}</bdi>
                </th>
                {row.cells.map((names, index) => (
                  <td key={texts[index]?.text.id} className={names.length === 0 ? "no" : undefined}>
                    {names.length === 0 ? <AbsenceMark absence="not-mentioned" /> : null}
                    {texts[index] ? (
                      <span className="pa">
                        <OutletFlag outlet={texts[index].text.outlet} />
                      </span>
                    ) : null}
                    {names.map(({ surface, count, mark }) => (
                      <p key={surface}>
                        <a href={markAddress(mark)}>
                          <bdi>{curlQuotes(surface)}</bdi>
                        </a>{" "}
                        <span className="x">×{count}</span>
                      </p>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}
