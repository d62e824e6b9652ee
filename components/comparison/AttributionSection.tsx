import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { AttributionTextView, EventTextView } from "#lib/domain/views/event-view.ts";
import { articleAddress, markAddress } from "#lib/present/mark-anchor.ts";

type Props = { rows: readonly AttributionTextView[]; texts: readonly EventTextView[] };

/** How sure each text puts what it tells of the event, and whom it lets speak, by which verbs. */
export function AttributionSection({ rows, texts }: Props) {
  return (
    <Section
      id="attribution"
      title="Attribution"
      about={
        <p>
          How sure each text puts its claims on the event, and whom it lets speak with which verbs. Counts of
          claims; each opens the first of them.
        </p>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label="Attribution by text, scrolls sideways">
        <table className="wordtab">
          <thead>
            <tr>
              <th scope="col">Its claims</th>
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
            <tr>
              <th scope="row">How sure</th>
              {rows.map(({ certainties }, index) => (
                <td key={texts[index]?.text.id} className={certainties.length === 0 ? "no" : undefined}>
                  <PhoneFlag text={texts[index]} />
                  {certainties.length === 0 ? <p className="none">no claim</p> : null}
                  {certainties.map(({ certainty, count, mark }) => (
                    <p key={certainty}>
                      <a href={markAddress(mark)}>
                        <CertaintyMark certainty={certainty} />
                      </a>{" "}
                      <span className="x">×{count}</span>
                    </p>
                  ))}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">Who speaks</th>
              {rows.map(({ speakers }, index) => (
                <td key={texts[index]?.text.id} className={speakers.length === 0 ? "no" : undefined}>
                  <PhoneFlag text={texts[index]} />
                  {speakers.length === 0 ? <p className="none">nobody</p> : null}
                  {speakers.map(({ name, role, country, claims, cues, mark }) => (
                    <p key={name}>
                      {mark ? (
                        <a href={markAddress(mark)}>
                          <bdi>{name}</bdi>
                        </a>
                      ) : (
                        <bdi>{name}</bdi>
                      )}{" "}
                      <span className="x">×{claims}</span>
                      <span className="meta">
                        {" "}
                        <bdi>{[role, country, cues.join(", ")].filter(Boolean).join(" · ")}</bdi>
                      </span>
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </Section>
  );
}

/** Which text a cell is of, where a phone shows the cells one below the other. */
function PhoneFlag({ text }: { text: EventTextView | undefined }) {
  return text ? (
    <span className="pa">
      <OutletFlag outlet={text.text.outlet} />
    </span>
  ) : null;
}
