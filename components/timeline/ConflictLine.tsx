import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { SymbolMark } from "#components/ui/SymbolMark.tsx";
import type { ConflictSideView, ConflictSummaryView } from "#lib/domain/views/timeline-view.ts";
import { countWord } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { conflictLabels } from "#lib/present/labels.ts";

/** Where an event's texts differ: the first two sides that do, in the texts' words. */
export function ConflictLine({ conflict }: { conflict: ConflictSummaryView }) {
  const [left, ...others] = conflict.sides;
  const right = others.find((side) => side.says !== left?.says) ?? others[0];
  if (left === undefined || right === undefined) return null;
  const more = conflict.sides.length - 2;
  return (
    <div className="clash">
      <SymbolMark symbol="conflict">
        <span>
          {conflictLabels[conflict.kind]}
          {more > 0 ? <span className="quiet"> +{countWord(more, "side")}</span> : null}
        </span>
      </SymbolMark>
      <Side side={left} />
      <span className="bar" aria-hidden="true" />
      <Side side={right} />
    </div>
  );
}

function Side({ side }: { side: ConflictSideView }) {
  return (
    <span className="side">
      <OutletFlag outlet={side.text.outlet} />
      <q>
        <bdi>“{curlQuotes(side.says)}”</bdi>
      </q>
    </span>
  );
}
