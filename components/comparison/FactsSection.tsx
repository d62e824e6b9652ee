import { Tally } from "#components/comparison/Tally.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { EventTextView, FactGroupView, FactView, WordsView } from "#lib/domain/views/event-view.ts";
import { capitalised } from "#lib/present/capitalised.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";
import { countryAddress, weaponAddress } from "#lib/present/entity-address.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";

type Props = { groups: readonly FactGroupView[]; texts: readonly EventTextView[] };

/** Facts that no text gives are told as such; who acts on whom may be nobody's business. */
const missing: Partial<Record<FactGroupView["label"], string>> = {
  When: "No day is given",
  Where: "No place is given",
  Weapon: "No weapon is named",
};

/** Which page a named thing has, by what is asked. Places have none. */
const addresses: Partial<Record<FactGroupView["label"], (key: string) => string>> = {
  Weapon: weaponAddress,
  By: countryAddress,
  Against: countryAddress,
};

/** What, when, where, which weapon, who: each with the number of texts that say it and their words for it. */
export function FactsSection({ groups, texts }: Props) {
  return (
    <Section
      id="facts"
      title="What, when, where"
      about={
        <p>
          Each fact with the number of texts that say it, and their words for it. The words open their place.
        </p>
      }
    >
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Question</span>
            </th>
            <th scope="col">Read from the texts</th>
            <th scope="col">Say so</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <FactGroup key={group.label} group={group} texts={texts} />
        ))}
      </table>
    </Section>
  );
}

function FactGroup({ group, texts }: { group: FactGroupView; texts: readonly EventTextView[] }) {
  const { label, facts } = group;
  const absent = missing[label];
  if (facts.length === 0)
    return absent === undefined ? null : (
      <tbody>
        <tr>
          <th scope="row">{label}</th>
          <td>
            <p className="st">{absent}</p>
          </td>
          <td className="say-so">
            <Tally count={0} of={texts.length} texts={[]} />
          </td>
        </tr>
      </tbody>
    );
  return (
    <tbody>
      {facts.map((fact, index) => (
        <tr key={statementOf(fact)} className={index + 1 < facts.length ? "sub" : undefined}>
          {index === 0 ? (
            <th scope="rowgroup" rowSpan={facts.length}>
              {label}
            </th>
          ) : null}
          <td>
            <p className="st">
              <Statement fact={fact} addressOf={addresses[label]} />
            </p>
            <p className="gloss">
              {fact.words.map((words) => (
                <Words key={words.textIndex} words={words} texts={texts} />
              ))}
            </p>
          </td>
          <td className="say-so">
            <Tally
              count={fact.textIndexes.length}
              of={texts.length}
              texts={fact.textIndexes.flatMap((textIndex) => texts[textIndex]?.text ?? [])}
            />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Statement({
  fact,
  addressOf,
}: {
  fact: FactView;
  addressOf: ((key: string) => string) | undefined;
}) {
  const { statement } = fact;
  const words = <bdi>{statementOf(fact)}</bdi>;
  return statement.kind === "name" && statement.key !== null && addressOf ? (
    <a className="link" href={addressOf(statement.key)}>
      {words}
    </a>
  ) : (
    words
  );
}

function statementOf({ statement }: FactView): string {
  if (statement.kind === "title") return statement.title;
  if (statement.kind === "name") return statement.name;
  const { sentence } = describeDateRange(statement.date);
  const day = capitalised(sentence);
  return statement.date.basis === "inferred" ? `${day}, inferred` : day;
}

function Words({ words, texts }: { words: WordsView; texts: readonly EventTextView[] }) {
  const text = texts[words.textIndex]?.text;
  if (text === undefined) return null;
  return (
    <span className="g">
      <OutletFlag outlet={text.outlet} />{" "}
      {words.mark ? (
        <a href={markAddress(words.mark)}>
          <bdi>“{curlQuotes(words.words)}”</bdi>
        </a>
      ) : (
        <bdi>“{curlQuotes(words.words)}”</bdi>
      )}
    </span>
  );
}
