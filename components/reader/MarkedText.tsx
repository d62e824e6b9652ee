import { Fragment } from "react";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import type { ReaderMark } from "#lib/present/reader-marks.ts";
import type { Segment } from "#lib/present/segment-text.ts";

type Props = { segments: readonly Segment<ReaderMark>[]; text: string };

/** Segments as nested elements. The first part of a mark carries its address; what the article says is only ever text. */
export function MarkedText({ segments, text }: Props) {
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
        >
          <MarkedText segments={children} text={text} />
        </span>
        {mark.noteNumber !== null && end === mark.span.end ? (
          <NoteReference number={mark.noteNumber} />
        ) : null}
      </Fragment>
    );
  });
}

/** Outside its claim, so that the claim's line does not run under the number. */
function NoteReference({ number }: { number: number }) {
  return (
    <a className="ref" href={`#note-${number}`} aria-label={`note ${number}`}>
      {number}
    </a>
  );
}

function endOf(segment: Segment<ReaderMark>): number {
  if (segment.kind === "text") return segment.end;
  const last = segment.children.at(-1);
  return last ? endOf(last) : 0;
}
