import { EntityHead } from "#components/entity/EntityHead.tsx";
import type { SpeakerPageView } from "#lib/domain/views/entity-view.ts";
import { countWord } from "#lib/present/count-words.ts";
import { countryAddress } from "#lib/present/entity-address.ts";
import { actorKindLabels } from "#lib/present/entity-labels.ts";

const UNKNOWN = <span className="quiet">not given</span>;

/** Who speaks: the name, and what the texts give of role and country. */
export function SpeakerHead({ speaker }: { speaker: SpeakerPageView }) {
  const { name, kind, roles, country, claims } = speaker;
  return (
    <EntityHead
      index={{ label: "Speakers", address: "/speakers" }}
      kick={
        <>
          <b>Speaker</b> · {actorKindLabels[kind]}
        </>
      }
      name={<bdi>{name}</bdi>}
      stand={`Texts credit ${countWord(claims.total, "claim")} to ${kind === "unnamed" ? "such sources: who they are, the texts do not say, and they need not be the same" : "this speaker"}.`}
      facts={[
        { label: "Kind", value: actorKindLabels[kind] },
        { label: "Role", value: roles.length === 0 ? UNKNOWN : <bdi>{roles.join("; ")}</bdi> },
        {
          label: "Country",
          value: country === null ? UNKNOWN : <a href={countryAddress(country.key)}>{country.name}</a>,
        },
      ]}
    />
  );
}
