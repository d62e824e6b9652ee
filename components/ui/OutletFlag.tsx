import type { OutletView } from "#lib/domain/views/text-view.ts";
import { outletLabel, outletMark } from "#lib/present/outlet-mark.ts";

type Props = {
  outlet: OutletView;
  /** The outlet's name stands beside the flag, so that a reader who hears the page need not hear it twice. */
  decorative?: boolean;
};

/** An outlet's mark: pattern at the hoist, letter at the fly. A text without an outlet has a broken frame and its number. */
export function OutletFlag({ outlet, decorative = false }: Props) {
  const label = outletLabel(outlet);
  const naming = decorative
    ? ({ "aria-hidden": true } as const)
    : ({ role: "img", "aria-label": label } as const);
  if (outlet.kind === "unidentified")
    return <UnknownFlag number={outlet.textNumber} label={label} naming={naming} />;
  const { letter, pattern } = outletMark(outlet);
  return (
    <svg className="flag" width="27" height="17" viewBox="0 0 27 17" {...naming}>
      <title>{label}</title>
      <use href={`#op-${pattern}`} x="1" y="0" width="8" height="17" />
      <path d="M.5 .5H26.5V16.5H.5ZM9.5 .5V16.5" />
      <text x="18" y="12.5">
        {letter}
      </text>
    </svg>
  );
}

/** The number that stands for no text in particular: a legend's unknown. */
const ANY_UNKNOWN = 0;

type UnknownProps = {
  number: number;
  label: string;
  naming: { "aria-hidden": true } | { role: "img"; "aria-label": string };
};

function UnknownFlag({ number, label, naming }: UnknownProps) {
  const digits = number === ANY_UNKNOWN ? "" : String(number);
  const width = 19 + 5 * digits.length;
  return (
    <svg className="flag flag-x" width={width} height="17" viewBox={`0 0 ${width} 17`} {...naming}>
      <title>{label}</title>
      <path d={`M.5 .5H${width - 0.5}V16.5H.5Z`} />
      <text x={(width - 5 * digits.length) / 2 + 0.5} y="12">
        x
      </text>
      <text className="flag-number" x={width - 4} y="14">
        {digits}
      </text>
    </svg>
  );
}
