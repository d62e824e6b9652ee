import type { ReaderMark } from "#lib/present/reader-marks.ts";
import type { Segment } from "#lib/present/segment-text.ts";

/** A mark that others cross is drawn in parts, and :target finds only the first: this lights up the others with it. */
export function SplitMarkStyles({ segments }: { segments: readonly Segment<ReaderMark>[] }) {
  const ids = [...new Set(splitIds(segments))];
  if (ids.length === 0) return null;
  const rules = ids.map(
    (id) =>
      `.body:has(#${id}:target) .part-${id}{background:var(--pencil-wash);text-decoration-color:var(--pencil)}`,
  );
  return <style>{rules.join("\n")}</style>;
}

function splitIds(segments: readonly Segment<ReaderMark>[]): string[] {
  return segments.flatMap((segment) =>
    segment.kind === "text"
      ? []
      : [...(segment.part.whole ? [] : [segment.mark.id]), ...splitIds(segment.children)],
  );
}
