import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { PublishedDay } from "#components/ui/PublishedDay.tsx";
import { Section } from "#components/ui/Section.tsx";
import type { EventTextView } from "#lib/domain/views/event-view.ts";
import { clampText } from "#lib/present/clamp-text.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { outletLabel } from "#lib/present/outlet-mark.ts";
import { readingAddress } from "#lib/present/reading-address.ts";

/** What two columns start with where nothing is chosen yet. */
const CHOSEN_AT_FIRST = 2;
const MAX_HEADLINE_CHARACTERS = 110;

type Props = {
  slug: string;
  texts: readonly EventTextView[];
  /** The ids of those that stand side by side now. */
  chosen?: readonly string[];
};

/** Two to four of an event's texts, to be read side by side. A form that asks for a page: it needs no script. */
export function ChooseTexts({ slug, texts, chosen }: Props) {
  return (
    <Section
      id="read"
      title="Read side by side"
      about={<p>Two to four texts in full, the event’s claims marked in each and linked.</p>}
    >
      <form action={readingAddress(slug)} method="get">
        <ul className="choose">
          {texts.map(({ text, headline }, index) => (
            <li key={text.id}>
              <label>
                <input
                  className="check"
                  type="checkbox"
                  name="text"
                  value={text.id}
                  defaultChecked={chosen ? chosen.includes(text.id) : index < CHOSEN_AT_FIRST}
                  autoComplete="off"
                />
                <OutletFlag outlet={text.outlet} decorative />
                <span>
                  <b>
                    <bdi>{outletLabel(text.outlet)}</bdi>
                  </b>
                  , <PublishedDay published={text.published} />
                  {headline === null ? null : (
                    <span className="choose-headline">
                      <bdi>{curlQuotes(clampText(headline, MAX_HEADLINE_CHARACTERS))}</bdi>
                    </span>
                  )}
                </span>
              </label>
            </li>
          ))}
        </ul>
        <button className="plain" type="submit">
          Read side by side
        </button>
      </form>
    </Section>
  );
}
