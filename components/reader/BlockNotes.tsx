import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { OutletFlags } from "#components/ui/OutletFlags.tsx";
import { SymbolMark } from "#components/ui/SymbolMark.tsx";
import type { Span } from "#lib/domain/span.ts";
import type { ArticleView, ClaimNoteView } from "#lib/domain/views/article-view.ts";
import { describeSpeaker } from "#lib/present/describe-credit.ts";
import { eventAddress, markAnchor } from "#lib/present/mark-anchor.ts";

/** Notes beside a block: the claims that start in it, who makes each, how surely, and which other texts make it too. */
export function BlockNotes({ span, article }: { span: Span; article: ArticleView }) {
  const claims = article.claims.filter(
    (claim) => claim.span.start >= span.start && claim.span.start < span.end,
  );
  if (claims.length === 0) return <div className="notes" />;
  return (
    <ol className="notes">
      {claims.map((claim) => (
        <ClaimNote key={claim.index} claim={claim} />
      ))}
    </ol>
  );
}

function ClaimNote({ claim }: { claim: ClaimNoteView }) {
  const anchor = markAnchor({ kind: "claim", index: claim.index });
  return (
    <li id={`note-${claim.index + 1}`}>
      <a className="k num" href={`#${anchor}`} aria-label={`To the words of claim ${claim.index + 1}`}>
        {claim.index + 1}
      </a>
      <div>
        <b>
          <bdi>{describeSpeaker(claim)}</bdi>
        </b>{" "}
        · <CertaintyMark certainty={claim.certainty} />
        {claim.quantities.length === 0 ? null : (
          <>
            {" "}
            ·{" "}
            {claim.quantities
              .map(({ words, bound }) => (bound === "exact" ? words : `${words} (${bound})`))
              .join(", ")}
          </>
        )}
        {claim.also.length === 0 ? null : (
          <>
            {" "}
            · <span className="also">also</span> <OutletFlags texts={claim.also} />
          </>
        )}
        {claim.inConflict ? (
          <>
            {" "}
            <SymbolMark symbol="conflict">differs</SymbolMark>
          </>
        ) : null}
        {claim.event ? (
          <p className="of-event">
            <a href={`${eventAddress(claim.event.slug)}#matrix`}>
              <bdi>{claim.event.title}</bdi>
            </a>
          </p>
        ) : null}
      </div>
    </li>
  );
}
