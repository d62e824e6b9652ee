import type { OUTLET_PATTERN_COUNT } from "#lib/present/outlet-mark.ts";

/** Size of one pattern, in pixels: the hoist of a flag. */
export const PATTERN_WIDTH = 8;
export const PATTERN_HEIGHT = 17;

/** How a pattern's path is drawn, in the attributes' own spelling, for the same shapes go into a picture's text. */
export type OutletPattern = { d: string; fill: string; stroke?: string; "stroke-width"?: number };

const FILL = { fill: "currentColor" };
const LINE = { fill: "none", stroke: "currentColor", "stroke-width": 1.3 };
const HATCH = { fill: "none", stroke: "currentColor", "stroke-width": 1.6 };

/** The hoist of an outlet's flag, 8 by 17: sixteen patterns that stay apart at this size and in black and white. */
export const outletPatterns = [
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
] as const satisfies readonly OutletPattern[] & { length: typeof OUTLET_PATTERN_COUNT };

/** All patterns side by side in one picture, as a CSS value: a flag masks its hoist with its part of it. */
export function patternStrip(): string {
  const parts = outletPatterns.map((pattern, index) => {
    const attributes = Object.entries(pattern)
      .map(([name, value]) => `${name}='${value}'`)
      .join(" ");
    return `<svg x='${index * PATTERN_WIDTH}' width='${PATTERN_WIDTH}' height='${PATTERN_HEIGHT}'><path ${attributes}/></svg>`;
  });
  const width = outletPatterns.length * PATTERN_WIDTH;
  const picture = `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${PATTERN_HEIGHT}'>${parts.join("")}</svg>`;
  return `url("data:image/svg+xml,${picture.replace(/[%#<>]/g, encodeURIComponent)}")`;
}
