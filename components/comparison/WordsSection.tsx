import { ByTextTable } from "#components/comparison/ByTextTable.tsx";
import { AbsenceMark } from "#components/ui/AbsenceMark.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { EventTextView, NamingRowView } from "#lib/domain/views/event-view.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";

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
      <ByTextTable
        label="Words by text"
        head="Thing"
        voice="texts"
        texts={texts}
        rows={rows.map((row) => ({
          key: row.concept,
          head: <bdi>{row.label}</bdi>,
          empty: <AbsenceMark absence="not-mentioned" />,
          cells: row.cells.map((names) =>
            names.length === 0
              ? null
              : names.map(({ surface, count, mark }) => (
                  <p key={surface}>
                    <a href={markAddress(mark)}>
                      <bdi>{curlQuotes(surface)}</bdi>
                    </a>{" "}
                    <span className="x">×{count}</span>
                  </p>
                )),
          ),
        }))}
      />
    </Section>
  );
}
