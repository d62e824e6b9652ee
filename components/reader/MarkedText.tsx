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
    const ends = endOf(segment) === mark.span.end;
    const className = part.whole ? mark.className : `${mark.className} part-${mark.id}`;
    return (
      <span key={`${mark.id} ${endOf(segment)}`} id={part.first ? mark.id : undefined} className={className}>
        <MarkedText segments={children} text={text} />
        {mark.noteNumber !== null && ends ? (
          <a className="ref" href={`#note-${mark.noteNumber}`} aria-label={`note ${mark.noteNumber}`}>
            {mark.noteNumber}
          </a>
        ) : null}
      </span>
    );
  });
}

function endOf(segment: Segment<ReaderMark>): number {
  if (segment.kind === "text") return segment.end;
  const last = segment.children.at(-1);
  return last ? endOf(last) : 0;
}
