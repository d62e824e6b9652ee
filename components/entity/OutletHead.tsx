import { EntityHead } from "#components/entity/EntityHead.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import type { OutletPageView } from "#lib/domain/views/entity-view.ts";
import { countWord } from "#lib/present/count-words.ts";
import { countryAddress } from "#lib/present/entity-address.ts";
import { assessmentSource, languageLabel, outletKindLabel } from "#lib/present/entity-labels.ts";

const UNKNOWN = <span className="quiet">not known</span>;

/** What an outlet is. What the packaged list does not say stays unknown. */
export function OutletHead({ outlet }: { outlet: OutletPageView }) {
  const { slug, name, kind, country, language, domain, owner, texts, copies, certainties, inLexicon } =
    outlet;
  const claims = certainties.reduce((sum, { count }) => sum + count, 0);
  return (
    <EntityHead
      index={{ label: "Outlets", address: "/outlets" }}
      kick={
        <>
          <OutletFlag outlet={{ kind: "named", slug, name }} decorative /> <b>Outlet</b>
        </>
      }
      name={<bdi>{name}</bdi>}
      stand={[
        `${countWord(texts.total, "text")} and ${countWord(claims, "claim")} of it are in the archive.`,
        copies > 0 ? `${countWord(copies, "text")} ${copies === 1 ? "repeats" : "repeat"} another text.` : "",
        inLexicon ? "" : "It is known from its texts alone.",
      ]
        .filter(Boolean)
        .join(" ")}
      facts={[
        { label: "Kind", value: kind === null ? UNKNOWN : outletKindLabel(kind) },
        {
          label: "Country",
          value: country === null ? UNKNOWN : <a href={countryAddress(country.key)}>{country.name}</a>,
        },
        { label: "Language", value: language === null ? UNKNOWN : languageLabel(language) },
        { label: "Address", value: domain ?? UNKNOWN },
        { label: "Owner", value: owner === null ? UNKNOWN : <bdi>{owner}</bdi> },
        { label: "State media", value: <Assessment outlet={outlet} /> },
      ]}
    />
  );
}

/** Whose assessment it is belongs to it: without a source there is none. */
function Assessment({ outlet: { stateMedia, stateMediaSource } }: { outlet: OutletPageView }) {
  if (stateMedia === null || stateMediaSource === null)
    return <span className="quiet">no assessment known here</span>;
  const { title, url } = assessmentSource(stateMediaSource);
  return (
    <>
      {stateMedia}, according to{" "}
      {url === null ? (
        <bdi>{title}</bdi>
      ) : (
        <a className="link" href={url} rel="noreferrer">
          {title}
        </a>
      )}
    </>
  );
}
