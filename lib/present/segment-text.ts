import type { Span } from "#lib/domain/span.ts";

/** A mark as the segmenter needs it; whatever else it carries comes back untouched. */
export type MarkedSpan = { id: string; span: Span };

/** A stretch of text, or a mark over further segments. A mark that another one crosses comes in parts. */
export type Segment<Mark extends MarkedSpan> =
  | { kind: "text"; start: number; end: number }
  | { kind: "mark"; mark: Mark; part: MarkPart; children: Segment<Mark>[] };

/** `first` carries the address; `whole` where the mark was not split. */
export type MarkPart = { first: boolean; whole: boolean };

/**
 * Cuts a stretch of a text into nested segments, so that marks that overlap can be drawn as elements.
 * Offsets: UTF-16 code units, `[start, end)`, those of the marks and of `range` into the same text.
 * The text segments in order give exactly `range`; the parts of a mark give exactly what of it lies in `range`.
 * A mark that starts earlier stands outside; of two that start together, the longer. Marks that cross an outer one are
 * split at its end. An empty mark, or one outside the range, gives nothing.
 * `started` holds the marks whose first part is out already: a text drawn block by block hands the same set on.
 */
export function segmentText<Mark extends MarkedSpan>(
  range: Span,
  marks: readonly Mark[],
  started: Set<string> = new Set(),
): Segment<Mark>[] {
  const inside = marks
    .filter(({ span }) => span.start < span.end && span.start < range.end && span.end > range.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || compareText(a.id, b.id));
  const cuts = new Set([range.start, range.end]);
  for (const { span } of inside) {
    cuts.add(Math.max(span.start, range.start));
    cuts.add(Math.min(span.end, range.end));
  }
  const bounds = [...cuts].sort((a, b) => a - b);

  const root: Segment<Mark>[] = [];
  let open: { mark: Mark; children: Segment<Mark>[] }[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < bounds.length; index += 1) {
    const start = bounds[index] ?? 0;
    const end = bounds[index + 1] ?? 0;
    active = active.filter(({ span }) => span.end > start);
    for (let mark = inside[next]; mark && mark.span.start <= start; mark = inside[next]) {
      active.push(mark);
      next += 1;
    }
    const kept = commonPrefix(open, active);
    open = open.slice(0, kept);
    for (const mark of active.slice(kept)) {
      const children: Segment<Mark>[] = [];
      const first = !started.has(mark.id);
      started.add(mark.id);
      (open.at(-1)?.children ?? root).push({ kind: "mark", mark, part: { first, whole: false }, children });
      open.push({ mark, children });
    }
    (open.at(-1)?.children ?? root).push({ kind: "text", start, end });
  }
  return settleWholes(root);
}

/** How many of the open elements stay open over the next piece. */
function commonPrefix<Mark>(open: readonly { mark: Mark }[], active: readonly Mark[]): number {
  let length = 0;
  while (length < open.length && open[length]?.mark === active[length]) length += 1;
  return length;
}

/** A part is whole where its own text covers all of its mark. */
function settleWholes<Mark extends MarkedSpan>(segments: Segment<Mark>[]): Segment<Mark>[] {
  return segments.map((segment) => {
    if (segment.kind === "text") return segment;
    const children = settleWholes(segment.children);
    const { start, end } = extentOf(children);
    const whole = start === segment.mark.span.start && end === segment.mark.span.end;
    return { ...segment, part: { ...segment.part, whole }, children };
  });
}

function extentOf<Mark extends MarkedSpan>(segments: readonly Segment<Mark>[]): Span {
  const [first, last] = [segments[0], segments.at(-1)];
  return { start: edgeOf(first, "start"), end: edgeOf(last, "end") };
}

function edgeOf<Mark extends MarkedSpan>(segment: Segment<Mark> | undefined, edge: "start" | "end"): number {
  if (segment === undefined) return 0;
  if (segment.kind === "text") return segment[edge];
  return edgeOf(edge === "start" ? segment.children[0] : segment.children.at(-1), edge);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
