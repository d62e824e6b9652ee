import type { Span } from "#lib/domain/span.ts";
import { sorted } from "#lib/text/span-helpers.ts";

/**
 * A question asked often: does a span share a code unit with one of these? Built once in O(n log n), each answer is
 * O(log n). The spans may come in any order and overlap.
 */
export function overlapTest(spans: Span[]): (span: Span) => boolean {
  const runs: Span[] = [];
  for (const span of sorted(spans)) {
    const last = runs.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else runs.push({ ...span });
  }
  return (span) => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const run = runs[low];
    return run !== undefined && run.start < span.end;
  };
}
