import type { OUTLET_PATTERN_COUNT } from "#lib/present/outlet-mark.ts";

/** Lines, surfaces and both: how the shapes below are drawn. */
const LINE = { fill: "none", stroke: "currentColor", strokeWidth: 1.3 };
const FILL = { fill: "currentColor" };
const HATCH = { fill: "none", stroke: "currentColor", strokeWidth: 1.6 };

/** The hoist of an outlet's flag, 8 by 17: sixteen patterns that stay apart at this size and in black and white. */
const outletPatterns = [
  { d: "M0 0H8V17H0Z", ...FILL },
  { d: "M-2 5L5-2M-2 9.5L9.5-2M-2 14L10 2M-2 18.5L10 6.5M0 21L10 11M4 21L10 15", ...HATCH },
  { d: "M10 5L3-2M10 9.5L-2-2M10 14L-2 2M10 18.5L-2 6.5M8 21L-2 11M4 21L-2 15", ...HATCH },
  { d: "M0 3H8M0 7H8M0 11H8M0 15H8", ...HATCH },
  { d: "M1.5 0V17M4.5 0V17M7.5 0V17", ...LINE },
  { d: "M1 2h2v2H1zM5 4h2v2H5zM1 6.5h2v2H1zM5 8.5h2v2H5zM1 11h2v2H1zM5 13h2v2H5z", ...FILL },
  { d: "M-1 4L9 14M-1 13L9 3M-1-3L9 7M-1 20L9 10", ...LINE },
  { d: "M0 0H8V8.5H0Z", ...FILL },
  { d: "M0 8.5H8V17H0Z", ...FILL },
  { d: "M0 0H4V4.25H0zM4 4.25H8V8.5H4zM0 8.5H4V12.75H0zM4 12.75H8V17H4z", ...FILL },
  { d: "M-1 0L4 5L9 0M-1 6L4 11L9 6M-1 12L4 17L9 12", ...HATCH },
  { d: "M0 0L8 8.5L0 17Z", ...FILL },
  { d: "M4 5a3 3.5 0 0 1 0 7a3 3.5 0 0 1 0-7", ...FILL },
  { d: "M0 2.5H8V6H0zM0 11H8V14.5H0z", ...FILL },
  { d: "M2.6 0H5.4V17H2.6zM0 7.1H8V9.9H0z", ...FILL },
  { d: "M0 0H8L0 17Z", ...FILL },
] as const satisfies { length: typeof OUTLET_PATTERN_COUNT };

/** Kinds of absence and of difference. The fonts lack such characters, and a shape needs no font. */
const symbols = [
  { id: "a-not-mentioned", box: "0 0 20 15", d: "M3 7.5H12" },
  { id: "a-before", box: "0 0 20 15", d: "M2.5 4.5h6v6h-6zM14 1V14" },
  { id: "a-unreadable", box: "0 0 20 15", d: "M2 2.5h11v10H2zM2 8.5l6-6M4 12.5l9-9M9.5 12.5l3.5-3.5" },
  { id: "a-not-extracted", box: "0 0 20 15", d: "M6 2H2.5V13H6M12 2H15.5V13H12M7 7.5h1.2M9.8 7.5h1.2" },
  { id: "k-conflict", box: "0 0 18 16", d: "M2 5.5H16M2 10.5H16M13 1L5 15" },
] as const;

/** The sheet that every mark on the page is drawn from: once in the document, at its start. */
export function MarkSheet() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        {outletPatterns.map(({ d, ...paint }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the pattern's number
          <symbol key={index} id={`op-${index}`} viewBox="0 0 8 17">
            <path d={d} {...paint} />
          </symbol>
        ))}
        {outletPatterns.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the pattern's number
          <pattern key={index} id={`of-${index}`} width="8" height="17" patternUnits="userSpaceOnUse">
            <use href={`#op-${index}`} width="8" height="17" />
          </pattern>
        ))}
        {symbols.map(({ id, box, d }) => (
          <symbol key={id} id={id} viewBox={box}>
            <path d={d} fill="none" stroke="currentColor" strokeWidth={id === "k-conflict" ? 1.6 : 1.4} />
          </symbol>
        ))}
      </defs>
    </svg>
  );
}
