import type { ReactNode } from "react";

type Props = {
  index: { label: string; address: string };
  kick: ReactNode;
  name: ReactNode;
  stand: string;
  facts: readonly { label: string; value: ReactNode }[];
};

/** What an outlet, a weapon, a country or a speaker is: the name, a sentence, and the facts in a table beside it. */
export function EntityHead({ index, kick, name, stand, facts }: Props) {
  return (
    <>
      <p className="crumb">
        <a className="link" href={index.address}>
          {index.label}
        </a>
      </p>
      <header className="ev-head">
        <div className="main">
          <p className="kick">{kick}</p>
          <h1>{name}</h1>
          <p className="stand">{stand}</p>
        </div>
        {facts.length === 0 ? null : (
          <div className="texts entity-facts">
            <table>
              <caption className="vh">What it is</caption>
              <tbody>
                {facts.map(({ label, value }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </header>
    </>
  );
}
