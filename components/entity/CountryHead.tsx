import { EntityHead } from "#components/entity/EntityHead.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { noFilters } from "#lib/domain/timeline-filters.ts";
import type { CountryPageView } from "#lib/domain/views/entity-view.ts";
import { countWord, formatCount } from "#lib/present/count-words.ts";
import { outletAddress } from "#lib/present/entity-address.ts";
import { timelineAddress } from "#lib/present/timeline-address.ts";

/** A country's part in the archive, in a sentence and its outlets. */
export function CountryHead({
  country: { code, name, roles, voices, outlets },
}: {
  country: CountryPageView;
}) {
  return (
    <EntityHead
      index={{ label: "Countries", address: "/countries" }}
      kick={<b>Country</b>}
      name={<bdi>{name}</bdi>}
      stand={`It acts in ${countWord(roles.initiator.total, "event")}, is acted upon in ${formatCount(roles.target.total)} and only named in ${formatCount(roles.named.total)}. Texts credit claims to ${countWord(voices.total, "speaker")} of it.`}
      facts={[
        { label: "Code", value: code },
        {
          label: "Its outlets",
          value:
            outlets.total === 0 ? (
              <span className="quiet">no text of any here</span>
            ) : (
              <ul className="by-outlet">
                {outlets.items.map(({ key, name: outlet, texts }) => (
                  <li key={key}>
                    <a href={outletAddress(key)}>
                      <OutletFlag outlet={{ kind: "named", slug: key, name: outlet }} decorative />{" "}
                      <bdi>{outlet}</bdi>
                    </a>{" "}
                    <span className="quiet">{countWord(texts, "text")}</span>
                  </li>
                ))}
                {outlets.total > outlets.items.length ? (
                  <li className="quiet">and {formatCount(outlets.total - outlets.items.length)} more</li>
                ) : null}
              </ul>
            ),
        },
        {
          label: "Timeline",
          value: (
            <a className="link" href={timelineAddress({ ...noFilters, country: [code] })}>
              events with it
            </a>
          ),
        },
      ]}
    />
  );
}
