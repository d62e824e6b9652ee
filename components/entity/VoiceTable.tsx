import { MoreLine } from "#components/entity/MoreLine.tsx";
import type { CappedView, VoiceView } from "#lib/domain/views/entity-view.ts";
import { countWord, formatCount } from "#lib/present/count-words.ts";
import { speakerAddress } from "#lib/present/entity-address.ts";
import { actorKindLabels } from "#lib/present/entity-labels.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";

type Props = { voices: CappedView<VoiceView>; label: string; empty: string };

/** Who speaks, with how many claims and quotations; each count of claims opens one of them. */
export function VoiceTable({ voices, label, empty }: Props) {
  if (voices.total === 0) return <p className="quiet">{empty}</p>;
  return (
    <>
      <table className="rows">
        <caption className="vh">{label}</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Found in</th>
            <th scope="col" className="n">
              Claims
            </th>
            <th scope="col" className="n">
              Quotations
            </th>
          </tr>
        </thead>
        <tbody>
          {voices.items.map(({ id, name, kind, role, country, claims, quotes, texts, mark }) => (
            <tr key={id}>
              <th scope="row">
                <a href={speakerAddress(id)}>
                  <bdi>{name}</bdi>
                </a>
                <span className="meta">
                  <bdi>
                    {[role ?? (kind === "person" ? null : actorKindLabels[kind]), country]
                      .filter((part) => part !== null && part !== name)
                      .join(", ")}
                  </bdi>
                </span>
              </th>
              <td>
                <a className="link" href={markAddress(mark)}>
                  {countWord(texts, "text")}
                  <span className="vh">: one place</span>
                </a>
              </td>
              <td className="n">
                {formatCount(claims)}
                <span className="unit-word"> {claims === 1 ? "claim" : "claims"}</span>
              </td>
              <td className="n">
                {formatCount(quotes)}
                <span className="unit-word"> {quotes === 1 ? "quotation" : "quotations"}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreLine shown={voices.items.length} total={voices.total} what="speakers" />
    </>
  );
}
