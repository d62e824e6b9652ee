import { Highlighted } from "#components/search/Highlighted.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { SymbolMark } from "#components/ui/SymbolMark.tsx";
import type { ConflictSideView, ConflictSummaryView } from "#lib/domain/views/timeline-view.ts";
import { countWord } from "#lib/present/count-words.ts";
import { conflictLabels } from "#lib/present/labels.ts";

type Props = { conflict: ConflictSummaryView; matched: readonly string[] };

/** Where an event's texts differ: the first two sides that do, in the texts' words. */
export function ConflictLine({ conflict, matched }: Props) {
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
      <Side side={left} matched={matched} />
      <span className="bar" aria-hidden="true" />
      <Side side={right} matched={matched} />
    </div>
  );
}

function Side({ side, matched }: { side: ConflictSideView; matched: readonly string[] }) {
  return (
    <span className="side">
      <OutletFlag outlet={side.text.outlet} />
      <q>
        “<Highlighted text={side.says} matched={matched} />”
      </q>
    </span>
  );
}
