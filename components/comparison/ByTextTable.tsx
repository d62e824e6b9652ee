import type { ReactNode } from "react";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import type { EventTextView } from "#lib/domain/views/event-view.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";

/** `cells`: one for each text, in their order; null where there is nothing to show. */
export type ByTextRow = {
  key: string;
  head: ReactNode;
  cells: readonly (ReactNode | null)[];
  empty: ReactNode;
};

type Props = {
  /** What the table holds, for those who cannot see it. */
  label: string;
  /** Over the heads of the rows. */
  head: string;
  texts: readonly EventTextView[];
  rows: readonly ByTextRow[];
  /** Whose words the cells hold: the texts' own stand in serif. */
  voice: "texts" | "ours";
};

/** Things down, the event's texts across; on a phone each cell names its text. */
export function ByTextTable({ label, head, texts, rows, voice }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={`${label}, scrolls sideways`}>
      <table className={voice === "texts" ? "wordtab" : "wordtab wordtab-ours"}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
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
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {texts.map(({ text }, index) => {
                const cell = row.cells[index] ?? null;
                return (
                  <td key={text.id} className={cell === null ? "no" : undefined}>
                    {cell === null ? row.empty : <OutletFlag outlet={text.outlet} />}
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
