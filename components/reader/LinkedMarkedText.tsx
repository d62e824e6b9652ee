import { Fragment } from "react";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import type { LinkedMark } from "#lib/present/linked-marks.ts";
import { outletLabel, outletMark } from "#lib/present/outlet-mark.ts";
import type { Segment } from "#lib/present/segment-text.ts";

type Props = { segments: readonly Segment<LinkedMark>[]; text: string };

/** Segments as nested elements. Behind a mark stands its claim's number, and a letter for each text that tells it too. */
export function LinkedMarkedText({ segments, text }: Props) {
  return segments.map((segment) => {
    if (segment.kind === "text")
      return curlQuotes(text.slice(segment.start, segment.end), text.charAt(segment.start - 1));
    const { mark, part, children } = segment;
    const end = endOf(segment);
    return (
      <Fragment key={`${mark.id} ${end}`}>
        <span
          id={part.first ? mark.id : undefined}
          className={part.whole ? mark.className : `${mark.className} part-${mark.id}`}
          data-claim={mark.claim}
        >
          <LinkedMarkedText segments={children} text={text} />
        </span>
        {end === mark.span.end ? <Links mark={mark} /> : null}
      </Fragment>
    );
  });
}

/** Outside its claim, so that the claim's line does not run under it. */
function Links({ mark: { claim, elsewhere } }: { mark: LinkedMark }) {
  return (
    <span className="lk" data-claim={claim}>
      <a href={`#claim-${claim}`} aria-label={`claim ${claim}`}>
        {claim}
      </a>
      {elsewhere.map(({ anchor, outlet }) => {
        const mark = outlet.kind === "named" ? outletMark(outlet).letter : `x${outlet.textNumber}`;
        return (
          <a
            key={anchor}
            href={`#${anchor}`}
            aria-label={`${mark}, claim ${claim} in ${outletLabel(outlet)}`}
          >
            {mark}
          </a>
        );
      })}
    </span>
  );
}

function endOf(segment: Segment<LinkedMark>): number {
  if (segment.kind === "text") return segment.end;
  const last = segment.children.at(-1);
  return last ? endOf(last) : 0;
}
