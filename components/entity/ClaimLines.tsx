import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { PublishedDay } from "#components/ui/PublishedDay.tsx";
import type { ClaimLineView } from "#lib/domain/views/entity-view.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { speakerAddress } from "#lib/present/entity-address.ts";
import { articleAddress, eventAddress, markAddress } from "#lib/present/mark-anchor.ts";
import { outletLabel } from "#lib/present/outlet-mark.ts";

/** Claims in their articles' words, each opening its place, with the day its text came out in front of it. */
export function ClaimLines({ claims }: { claims: readonly ClaimLineView[] }) {
  return (
    <ol className="lines">
      {claims.map((claim, index) => {
        const before = claims[index - 1]?.text.published;
        const { published } = claim.text;
        const sameDay = before?.date === published.date && before.basis === published.basis;
        return (
          <li
            key={`${claim.mark.articleId} ${claim.mark.index}`}
            className={sameDay ? "same-day" : undefined}
          >
            <p className="line-day">
              <span className={sameDay ? "vh" : undefined}>
                <PublishedDay published={published} />
              </span>
            </p>
            <ClaimLine claim={claim} />
          </li>
        );
      })}
    </ol>
  );
}

/** One claim: its words, then who carries it, by which verb, how sure, and on which event. */
function ClaimLine({ claim: { mark, words, certainty, relay, cue, text, event } }: { claim: ClaimLineView }) {
  return (
    <div>
      <blockquote className={`words say say-${certainty}`}>
        <a href={markAddress(mark)}>
          <bdi>{curlQuotes(words)}</bdi>
        </a>
      </blockquote>
      <p className="meta line-by">
        <a href={articleAddress(text.id)}>
          <OutletFlag outlet={text.outlet} decorative /> <bdi>{outletLabel(text.outlet)}</bdi>
        </a>{" "}
        · {certainty}
        {cue === null ? null : (
          <>
            {" · "}
            <bdi>{cue}</bdi>
          </>
        )}
        {relay === null ? null : (
          <>
            {" · through "}
            <a href={speakerAddress(relay.key)}>
              <bdi>{relay.name}</bdi>
            </a>
          </>
        )}
        {event === null ? null : (
          <>
            {" · on "}
            <a href={eventAddress(event.slug)}>
              <bdi>{curlQuotes(event.title)}</bdi>
            </a>
          </>
        )}
      </p>
    </div>
  );
}
