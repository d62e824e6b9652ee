import { AbsenceMark } from "#components/ui/AbsenceMark.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import type { ClaimBitView, EventTextView, MatrixCellView } from "#lib/domain/views/event-view.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeSpeaker } from "#lib/present/describe-credit.ts";
import { positionLabels } from "#lib/present/labels.ts";
import { markAddress } from "#lib/present/mark-anchor.ts";
import { outletLabel } from "#lib/present/outlet-mark.ts";

type Props = { cell: MatrixCellView; column: EventTextView; className: string };

/** What one text says on one claim, or why it says nothing. */
export function MatrixCell({ cell, column, className }: Props) {
  const { outlet } = column.text;
  if (cell.kind === "absent")
    return (
      <td className={className}>
        <OutletFlag outlet={outlet} />
        <AbsenceMark absence={cell.absence} />
      </td>
    );
  return (
    <td className={`has ${className}`}>
      <span className="pa">
        <OutletFlag outlet={outlet} decorative /> {outletLabel(outlet)}
      </span>
      {cell.bits.map((bit) => (
        <Bit key={bit.mark.index} bit={bit} />
      ))}
    </td>
  );
}

function Bit({ bit }: { bit: ClaimBitView }) {
  return (
    <div className="bit" style={{ "--at": `${bit.atPercent}%` }}>
      <blockquote className={`words say say-${bit.certainty}`}>
        <a href={markAddress(bit.mark)}>
          <bdi>{curlQuotes(bit.words)}</bdi>
        </a>
      </blockquote>
      <p className="meta">
        <bdi>{describeSpeaker(bit)}</bdi>
        {` · ${bit.certainty} · ${positionLabels[bit.position]}`}
        <span className="vh">{`, at ${bit.atPercent} of 100`}</span>
      </p>
    </div>
  );
}
