import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type MarkedSpan, type Segment, segmentText } from "#lib/present/segment-text.ts";

const mark = (id: string, start: number, end: number): MarkedSpan => ({ id, span: { start, end } });

type Piece = { start: number; end: number; ids: string[] };

/** The text segments in order, each with the marks around it. */
function flatten(segments: readonly Segment<MarkedSpan>[], around: string[] = []): Piece[] {
  return segments.flatMap((segment) =>
    segment.kind === "text"
      ? [{ start: segment.start, end: segment.end, ids: around }]
      : flatten(segment.children, [...around, segment.mark.id]),
  );
}

function marksIn(segments: readonly Segment<MarkedSpan>[]): Extract<Segment<MarkedSpan>, { kind: "mark" }>[] {
  return segments.flatMap((segment) =>
    segment.kind === "text" ? [] : [segment, ...marksIn(segment.children)],
  );
}

describe("segmentText", () => {
  it("nests what lies inside", () => {
    const segments = segmentText({ start: 0, end: 20 }, [mark("inner", 5, 8), mark("outer", 2, 12)]);
    assert.deepEqual(flatten(segments), [
      { start: 0, end: 2, ids: [] },
      { start: 2, end: 5, ids: ["outer"] },
      { start: 5, end: 8, ids: ["outer", "inner"] },
      { start: 8, end: 12, ids: ["outer"] },
      { start: 12, end: 20, ids: [] },
    ]);
    assert.ok(marksIn(segments).every(({ part }) => part.first && part.whole));
  });

  it("splits what crosses, and gives the address to the first part alone", () => {
    const parts = marksIn(segmentText({ start: 0, end: 20 }, [mark("a", 2, 10), mark("b", 6, 14)]));
    assert.deepEqual(
      parts.map(({ mark: { id }, part }) => [id, part.first, part.whole]),
      [
        ["a", true, true],
        ["b", true, false],
        ["b", false, false],
      ],
    );
  });

  it("puts the longer of two that start together outside", () => {
    const [outer] = segmentText({ start: 0, end: 9 }, [mark("short", 0, 3), mark("long", 0, 9)]);
    assert.equal(outer?.kind === "mark" ? outer.mark.id : null, "long");
  });

  it("hands on which marks have started, from block to block", () => {
    const started = new Set<string>();
    const over = mark("over", 3, 15);
    const [, first] = segmentText({ start: 0, end: 8 }, [over], started);
    const [second] = segmentText({ start: 10, end: 20 }, [over], started);
    assert.deepEqual(first?.kind === "mark" ? first.part : null, { first: true, whole: false });
    assert.deepEqual(second?.kind === "mark" ? second.part : null, { first: false, whole: false });
  });

  it("leaves out marks that are empty or elsewhere", () => {
    const segments = segmentText({ start: 5, end: 9 }, [
      mark("empty", 6, 6),
      mark("before", 0, 5),
      mark("after", 9, 12),
    ]);
    assert.deepEqual(segments, [{ kind: "text", start: 5, end: 9 }]);
  });

  it("covers any text once and any mark fully, whatever the marks", () => {
    const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 14 });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), marks, (text, pairs) => {
        const all = pairs.map(([a, b], index) => mark(`m${index}`, Math.min(a, b), Math.max(a, b)));
        const segments = segmentText({ start: 0, end: text.length }, all);
        const pieces = flatten(segments);
        assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(""), text);
        for (const { id, span } of all) {
          const covered = pieces.filter(({ ids }) => ids.includes(id));
          const expected = text.slice(span.start, Math.min(span.end, text.length));
          assert.equal(covered.map(({ start, end }) => text.slice(start, end)).join(""), expected);
          const firsts = marksIn(segments).filter((segment) => segment.mark.id === id && segment.part.first);
          assert.equal(firsts.length, expected === "" ? 0 : 1);
        }
      }),
    );
  });
});
