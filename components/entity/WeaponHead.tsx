import { EntityHead } from "#components/entity/EntityHead.tsx";
import { noFilters } from "#lib/domain/timeline-filters.ts";
import type { WeaponPageView } from "#lib/domain/views/entity-view.ts";
import { countWord } from "#lib/present/count-words.ts";
import { countryAddress } from "#lib/present/entity-address.ts";
import { describeRange, weaponKindLabel } from "#lib/present/entity-labels.ts";
import { timelineAddress } from "#lib/present/timeline-address.ts";

const NOT_GIVEN = <span className="quiet">not given</span>;

/** What a weapon is by the packaged list, apart from what texts say of it. */
export function WeaponHead({ weapon }: { weapon: WeaponPageView }) {
  const { slug, name, kind, isClass, makers, rangeKilometres, names, events } = weapon;
  return (
    <EntityHead
      index={{ label: "Weapons", address: "/weapons" }}
      kick={
        <>
          <b>{isClass ? "Kind of weapon" : "Weapon"}</b> · {weaponKindLabel(kind)}
        </>
      }
      name={<bdi>{name}</bdi>}
      stand={[
        `${countWord(events.total, "event")} with it; texts spell its name in ${countWord(names.total, "way")}.`,
        isClass ? "The texts name the kind, no model." : "",
      ]
        .filter(Boolean)
        .join(" ")}
      facts={[
        { label: "Kind", value: weaponKindLabel(kind) },
        {
          label: "Made in",
          value:
            makers.length === 0
              ? NOT_GIVEN
              : makers.map((maker, index) => (
                  <span key={maker.key}>
                    {index > 0 ? ", " : ""}
                    <a href={countryAddress(maker.key)}>{maker.name}</a>
                  </span>
                )),
        },
        {
          label: "Range",
          value:
            rangeKilometres === null ? (
              NOT_GIVEN
            ) : (
              <>
                {describeRange(rangeKilometres)}{" "}
                <span className="quiet">by the packaged list, over all versions</span>
              </>
            ),
        },
        {
          label: "Timeline",
          value: (
            <a className="link" href={timelineAddress({ ...noFilters, weapon: [slug] })}>
              events with it
            </a>
          ),
        },
      ]}
    />
  );
}
