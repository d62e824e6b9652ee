import { TextsTable } from "#components/comparison/TextsTable.tsx";
import type { EventView, RelatedEventView } from "#lib/domain/views/event-view.ts";
import { capitalised } from "#lib/present/capitalised.ts";
import { countInWords, countWord } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";
import { eventTypeLabels } from "#lib/present/labels.ts";

/** What the event is, who tells of it, and its texts with their days. */
export function EventHead({ event }: { event: EventView }) {
  const { sentence } = describeDateRange(event.date);
  return (
    <header className="ev-head">
      <div className="main">
        <p className="kick">
          <b>{eventTypeLabels[event.type]}</b> · {sentence}
          {event.date?.basis === "inferred" ? ", inferred" : ""}
          {event.place ? ` · ${event.place.name}` : ""}
        </p>
        <h1>
          <bdi>{curlQuotes(event.title)}</bdi>
        </h1>
        <p className="stand">{summaryOf(event)}</p>
        {event.whole ? (
          <p className="meta">
            Part of <RelatedEvent event={event.whole} />.
          </p>
        ) : null}
        {event.parts.length > 0 ? (
          <p className="meta">
            Told by itself as well:{" "}
            {event.parts.map((part, index) => (
              <span key={part.slug}>
                {index > 0 ? "; " : ""}
                <RelatedEvent event={part} />
              </span>
            ))}
            .
          </p>
        ) : null}
      </div>
      <TextsTable texts={event.texts} />
    </header>
  );
}

function RelatedEvent({ event: { slug, title, texts } }: { event: RelatedEventView }) {
  return (
    <>
      <a href={`/events/${slug}`}>
        <bdi>{curlQuotes(title)}</bdi>
      </a>{" "}
      ({countWord(texts, "text")})
    </>
  );
}

/** How many tell it, how many of them stand alone, how many came out too early. */
function summaryOf({ texts, independentTexts }: EventView): string {
  const count = texts.length;
  const early = texts.filter(({ before }) => before).length;
  const sentences = [`Told by ${countInWords(count)} ${count === 1 ? "text" : "texts"}.`];
  if (count > 1)
    sentences.push(
      independentTexts === count
        ? "No text is a copy of another."
        : `${countWord(independentTexts, "text")} of them ${independentTexts === 1 ? "stands" : "stand"} alone; the others are copies.`,
    );
  if (early > 0) sentences.push(`${capitalised(countInWords(early))} came out before it happened.`);
  return sentences.join(" ");
}
