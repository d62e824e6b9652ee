import { Section } from "#components/ui/Section.tsx";
import type { ArticleView, NamedMentionsView, TimeNoteView } from "#lib/domain/views/article-view.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";
import { countryAddress, speakerAddress, weaponAddress } from "#lib/present/entity-address.ts";
import { markAnchor } from "#lib/present/mark-anchor.ts";

/** Everything that was read from the text besides its claims, each place a link to its words. */
export function EvidenceSection({ article }: { article: ArticleView }) {
  const groups = [
    { title: "Weapons", named: article.weapons, addressOf: weaponAddress },
    { title: "Places", named: article.places, addressOf: null },
    { title: "Countries", named: article.countries, addressOf: countryAddress },
    { title: "People and bodies", named: article.actors, addressOf: speakerAddress },
  ].filter(({ named }) => named.length > 0);
  return (
    <Section id="read" title="What was read" about={<p>Each of the words opens its place in the text.</p>}>
      {groups.map(({ title, named, addressOf }) => (
        <div key={title} className="evidence">
          <h3>{title}</h3>
          <ul>
            {named.map((one) => (
              <Named key={one.key} named={one} address={addressOf?.(one.key) ?? null} />
            ))}
          </ul>
        </div>
      ))}
      {article.times.length === 0 ? null : (
        <div className="evidence">
          <h3>Times</h3>
          <ul>
            {article.times.map((time) => (
              <Time key={time.mark.index} time={time} />
            ))}
          </ul>
        </div>
      )}
      {article.quotes.length === 0 ? null : (
        <div className="evidence">
          <h3>Quotes</h3>
          <ul>
            {article.quotes.map(({ index, span, speaker, relay, cue }) => (
              <li key={index}>
                <b>
                  <bdi>{speaker ?? "speaker not named"}</bdi>
                </b>
                {relay ? `, through ${relay}` : ""}
                {cue ? `, ${cue}` : ""}:{" "}
                <a className="words" href={`#${markAnchor({ kind: "quote", index })}`}>
                  <bdi>“{curlQuotes(article.text.slice(span.start, span.end))}”</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

/** @param props.address of the page on it; null where there is none */
function Named({ named, address }: { named: NamedMentionsView; address: string | null }) {
  const name = <bdi>{named.name}</bdi>;
  return (
    <li>
      <b>
        {address === null ? (
          name
        ) : (
          <a className="link" href={address}>
            {name}
          </a>
        )}
      </b>
      {named.note ? <span className="quiet"> {named.note}</span> : null}:{" "}
      {named.mentions.map(({ mark, words }, index) => (
        <span key={mark.index}>
          {index > 0 ? ", " : ""}
          <a className="words" href={`#${markAnchor(mark)}`}>
            <bdi>{curlQuotes(words)}</bdi>
          </a>
        </span>
      ))}
    </li>
  );
}

function Time({ time: { mark, words, from, to, precision } }: { time: TimeNoteView }) {
  const date =
    from !== null && to !== null
      ? describeDateRange({ from, to, precision, basis: "stated" }).sentence
      : null;
  return (
    <li>
      <a className="words" href={`#${markAnchor(mark)}`}>
        <bdi>“{curlQuotes(words)}”</bdi>
      </a>
      : {date ?? "no day to count from"}
    </li>
  );
}
