import { MoreLine } from "#components/entity/MoreLine.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { type CappedView, type FigureView, figureKinds } from "#lib/domain/views/entity-view.ts";
import { countWord } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeFigure, figureKindLabels } from "#lib/present/describe-figure.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";
import { outletLabel } from "#lib/present/outlet-mark.ts";

/** The measures that claims give beside a weapon's name: each figure once, with every claim that gives it. */
export function FigureGroups({ figures }: { figures: CappedView<FigureView> }) {
  if (figures.total === 0)
    return <p className="quiet">No claim that names it gives a distance, a speed, a length or a weight.</p>;
  return (
    <>
      {figureKinds.map((kind) => {
        const own = figures.items.filter((figure) => figure.kind === kind);
        const groups = [...Map.groupBy(own, describeFigure)];
        if (groups.length === 0) return null;
        const texts = new Set(own.map(({ claim }) => claim.mark.articleId)).size;
        return (
          <div key={kind} className="evidence">
            <h3>
              {figureKindLabels[kind]}
              <span className="quiet">
                {" "}
                {groups.length === 1
                  ? `one figure, in ${countWord(texts, "text")}`
                  : `${groups.length} different figures, in ${countWord(texts, "text")}`}
              </span>
            </h3>
            <dl className="figures">
              {groups.map(([figure, alike]) => (
                <div key={figure}>
                  <dt>{figure}</dt>
                  <dd>
                    {alike.map(({ claim }) => (
                      <Claim key={`${claim.mark.articleId} ${claim.mark.index}`} claim={claim} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        );
      })}
      <MoreLine shown={figures.items.length} total={figures.total} what="figures" />
    </>
  );
}

function Claim({ claim: { mark, words, certainty, speaker, text } }: Pick<FigureView, "claim">) {
  return (
    <div className="figure-claim">
      <blockquote className={`words say say-${certainty}`}>
        <a href={markAddress(mark)}>
          <bdi>{curlQuotes(words)}</bdi>
        </a>
      </blockquote>
      <p className="meta line-by">
        <OutletFlag outlet={text.outlet} decorative /> <bdi>{outletLabel(text.outlet)}</bdi> · {certainty}
        {speaker === null ? null : (
          <>
            {" · "}
            <bdi>{speaker.name}</bdi>
          </>
        )}
      </p>
    </div>
  );
}
