import type { OutletView } from "#lib/domain/views/text-view.ts";
import { outletLabel, outletMark } from "#lib/present/outlet-mark.ts";

type Props = {
  outlet: OutletView;
  /** The outlet's name stands beside the flag, so that a reader who hears the page need not hear it twice. */
  decorative?: boolean;
};

/**
 * An outlet's mark: pattern at the hoist, letter at the fly. A text without an outlet has a broken frame and its number.
 * One empty element that app/styles/marks.css draws, for a page can hold a thousand.
 */
export function OutletFlag({ outlet, decorative = false }: Props) {
  const label = outletLabel(outlet);
  const naming = decorative
    ? ({ "aria-hidden": true } as const)
    : ({ role: "img", "aria-label": label } as const);
  if (outlet.kind === "unidentified")
    return (
      <span className="flag flag-x" title={label} data-number={numberOf(outlet.textNumber)} {...naming} />
    );
  const { letter, pattern } = outletMark(outlet);
  return (
    <span
      className="flag"
      title={label}
      data-letter={letter}
      style={{ "--outlet-pattern": pattern }}
      {...naming}
    />
  );
}

/** The number that stands for no text in particular: a legend's unknown. */
const ANY_UNKNOWN = 0;

function numberOf(textNumber: number): string {
  return textNumber === ANY_UNKNOWN ? "" : String(textNumber);
}
