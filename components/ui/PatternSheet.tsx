import {
  type OutletPattern,
  outletPatterns,
  PATTERN_HEIGHT,
  PATTERN_WIDTH,
} from "#components/ui/outlet-patterns.ts";

/** The patterns that charts fill their bars with: once in the document, at its start. */
export function PatternSheet() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        {outletPatterns.map(({ "stroke-width": strokeWidth, ...pattern }: OutletPattern, index) => (
          <pattern
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the pattern's number
            key={index}
            id={`of-${index}`}
            width={PATTERN_WIDTH}
            height={PATTERN_HEIGHT}
            patternUnits="userSpaceOnUse"
          >
            <path {...pattern} strokeWidth={strokeWidth} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
