import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { PublishedDay } from "#components/ui/PublishedDay.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { EventTextView } from "#lib/domain/views/event-view.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";
import { outletName } from "#lib/present/outlet-mark.ts";

/** Headlines and leads side by side, every headline in one size. */
export function HeadlinesSection({ texts }: { texts: readonly EventTextView[] }) {
  return (
    <Section
      id="headlines"
      title="Headlines and leads"
      wide
      about={<p>In order of publication. Every headline in one size.</p>}
    >
      <div className="cols">
        {texts.map(({ text, headline, lead, before }) => (
          <article key={text.id}>
            <p className="by">
              <OutletFlag outlet={text.outlet} decorative />
              <span>
                <b>
                  <bdi>{outletName(text.outlet)}</bdi>
                </b>
                , <PublishedDay published={text.published} />
              </span>
              {before ? <span className="quiet">before the event</span> : null}
            </p>
            {headline === null ? (
              <h3 className="none">
                <a href={articleAddress(text.id)}>
                  This text has no headline. It starts with its first sentence.
                </a>
              </h3>
            ) : (
              <h3>
                <a href={articleAddress(text.id)}>
                  <bdi>{curlQuotes(headline)}</bdi>
                </a>
              </h3>
            )}
            {lead === null ? null : (
              <p className="lead" dir="auto">
                {curlQuotes(lead)}
              </p>
            )}
          </article>
        ))}
      </div>
    </Section>
  );
}
