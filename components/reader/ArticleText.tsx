import { BlockNotes } from "#components/reader/BlockNotes.tsx";
import { MarkedText } from "#components/reader/MarkedText.tsx";
import { Provenance } from "#components/reader/Provenance.tsx";
import { SplitMarkStyles } from "#components/reader/SplitMarkStyles.tsx";
import type { ArticleView } from "#lib/domain/views/article-view.ts";
import { type ArticleBlock, articleBlocks } from "#lib/present/article-blocks.ts";
import { type ReaderMark, readerMarks } from "#lib/present/reader-marks.ts";
import { type Segment, segmentText } from "#lib/present/segment-text.ts";

type DrawnBlock = { block: ArticleBlock; segments: Segment<ReaderMark>[] };

/** The article's text, block by block, with its marks, and beside each block what was read there. */
export function ArticleText({ article }: { article: ArticleView }) {
  const marks = readerMarks(article);
  const started = new Set<string>();
  const drawn = articleBlocks(article.text, article).map(
    (block): DrawnBlock => ({
      block,
      segments: segmentText(block.span, marks, started),
    }),
  );
  const headCount = drawn.findIndex(({ block }) => block.kind === "paragraph");
  const head = headCount < 0 ? drawn : drawn.slice(0, headCount);
  const story = headCount < 0 ? [] : drawn.slice(headCount);
  const hasTitle = drawn.some(({ block }) => block.kind === "title");
  return (
    <article className="body">
      <SplitMarkStyles segments={drawn.flatMap(({ segments }) => segments)} />
      {hasTitle ? null : <h1 className="untitled">This text has no headline</h1>}
      {head.map((one) => (
        <Block key={one.block.span.start} drawn={one} article={article} />
      ))}
      <Provenance article={article} />
      {story.map((one) => (
        <Block key={one.block.span.start} drawn={one} article={article} />
      ))}
    </article>
  );
}

function Block({ drawn: { block, segments }, article }: { drawn: DrawnBlock; article: ArticleView }) {
  const text = <MarkedText segments={segments} text={article.text} />;
  return (
    <div className="row">
      {block.kind === "title" ? (
        <h1 dir="auto">{text}</h1>
      ) : (
        <p className={block.kind} dir="auto">
          {text}
        </p>
      )}
      <BlockNotes span={block.span} article={article} />
    </div>
  );
}
