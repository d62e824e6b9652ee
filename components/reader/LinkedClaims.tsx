import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { SideBySideView } from "#lib/domain/views/side-by-side-view.ts";
import { linkedPlaces } from "#lib/present/linked-marks.ts";
import { eventAddress } from "#lib/present/mark-anchor.ts";

/** The claims that the numbers in the texts stand for, each opening its words in every column that tells it. */
export function LinkedClaims({ view }: { view: SideBySideView }) {
  return (
    <Section
      id="claims"
      title="The claims"
      count={view.claims.length}
      about={<p>By how many of these texts tell them. A flag opens the words.</p>}
    >
      {view.claims.length === 0 ? (
        <p className="quiet">
          None of these texts makes a claim on this event that was read.{" "}
          <a className="link" href={`${eventAddress(view.slug)}#matrix`}>
            The claims of all texts
          </a>
        </p>
      ) : (
        <ol className="linked-claims">
          {view.claims.map(({ number, slug, text, mentions }) => (
            <li key={slug} id={`claim-${number}`} data-claim={number}>
              <span className="num">{number}</span>
              <span>{text}</span>
              <span className="flags">
                {linkedPlaces(view, mentions).map(({ anchor, outlet }) => (
                  <a key={anchor} href={`#${anchor}`}>
                    <OutletFlag outlet={outlet} />
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
