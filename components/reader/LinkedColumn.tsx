import { LinkedMarkedText } from "#components/reader/LinkedMarkedText.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { PublishedDay } from "#components/ui/PublishedDay.tsx";
import type { SideBySideView } from "#lib/domain/views/side-by-side-view.ts";
import { type ArticleBlock, articleBlocks } from "#lib/present/article-blocks.ts";
import { type LinkedMark, linkedMarks } from "#lib/present/linked-marks.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";
import { outletLabel } from "#lib/present/outlet-mark.ts";
import { type Segment, segmentText } from "#lib/present/segment-text.ts";

/** One text of a side-by-side reading, whole, with its claims on the event marked. */
export function LinkedColumn({ view, column }: { view: SideBySideView; column: number }) {
  const chosen = view.columns[column];
  if (chosen === undefined) return null;
  const { entry, article } = chosen;
  const marks = linkedMarks(view, column);
  const started = new Set<string>();
  const drawn = articleBlocks(article.text, article).map((block) => ({
    block,
    segments: segmentText(block.span, marks, started),
  }));
  const splitIds = marks.filter(({ id }) =>
    isSplit(
      drawn.flatMap(({ segments }) => segments),
      id,
    ),
  );
  return (
    <article className="side-text" id={`t${column + 1}`} aria-labelledby={`t${column + 1}-outlet`}>
      {splitIds.length === 0 ? null : (
        <style>
          {splitIds
            .map(({ id }) => `.side:has(#${id}:target) .part-${id}{background:var(--pencil-wash)}`)
            .join("\n")}
        </style>
      )}
      <header className="side-by">
        <p id={`t${column + 1}-outlet`}>
          <a href={articleAddress(article.id)}>
            <OutletFlag outlet={entry.text.outlet} decorative />{" "}
            <b>
              <bdi>{outletLabel(entry.text.outlet)}</bdi>
            </b>
          </a>
        </p>
        <p className="meta">
          <PublishedDay published={entry.text.published} />
          {entry.before ? ", before the event" : ""}
          {marks.length === 0 ? " · no claim on this event" : ""}
        </p>
      </header>
      {article.title === null ? <p className="untitled">This text has no headline</p> : null}
      {drawn.map(({ block, segments }) => (
        <Block key={block.span.start} block={block} segments={segments} text={article.text} />
      ))}
    </article>
  );
}

type BlockProps = { block: ArticleBlock; segments: Segment<LinkedMark>[]; text: string };

function Block({ block, segments, text }: BlockProps) {
  const Tag = block.kind === "title" ? "h2" : "p";
  return (
    <Tag className={block.kind} dir="auto">
      <bdi>
        <LinkedMarkedText segments={segments} text={text} />
      </bdi>
    </Tag>
  );
}

/** A mark that others cross is drawn in parts, and :target finds only the first. */
function isSplit(segments: readonly Segment<LinkedMark>[], id: string): boolean {
  return segments.some(
    (segment) =>
      segment.kind === "mark" &&
      ((segment.mark.id === id && !segment.part.whole) || isSplit(segment.children, id)),
  );
}
