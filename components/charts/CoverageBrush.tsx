"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { addressOfCells, type CellRange, cellsOfDays } from "#lib/present/brush-range.ts";
import { formatDay } from "#lib/present/format-day.ts";

type Props = {
  cells: readonly { from: string; to: string }[];
  /** Where the first cell begins, as a share of the chart’s width. */
  left: number;
  from: string | null;
  to: string | null;
  /** The selection’s address without days. */
  address: string;
};

/** Shorter is a click, and chooses nothing. */
const LEAST_PULL = 6;
/** A reader who steps by keys has come to the end when no key follows within this many milliseconds. */
const KEYS_REST = 600;
const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: -Number.MAX_SAFE_INTEGER,
  End: Number.MAX_SAFE_INTEGER,
};

/**
 * Days chosen on the chart: by a mouse across it, by its two handles with a finger, by keys on them. What is chosen is an
 * address, gone to when the hand lets go; without a script the fields for days below do the same.
 */
export function CoverageBrush({ cells, left, from, to, address }: Props) {
  const router = useRouter();
  const track = useRef<HTMLDivElement>(null);
  const pull = useRef<{ anchor: number; x: number; moved: boolean } | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, setPending] = useState<CellRange | null>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page has come to what was chosen
  useEffect(() => setPending(null), [from, to, address]);
  useEffect(() => () => clearTimeout(rest.current), []);

  const most = cells.length - 1;
  const whole = { first: 0, last: most };
  const shown = cellsOfDays(cells, from, to);
  const isBeside = pending === null && shown === null;
  const chosen = pending ?? shown ?? whole;
  const at = (index: number) => `${(left + ((1 - left) * index) / cells.length) * 100}%`;
  const cellUnder = (clientX: number) => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const share = ((clientX - box.left) / box.width - left) / (1 - left);
    return Math.min(most, Math.max(0, Math.floor(share * cells.length)));
  };
  const go = (range: CellRange) => {
    router.push(addressOfCells(address, cells, range), { scroll: false });
  };

  const start = (event: PointerEvent, anchor: number) => {
    event.stopPropagation();
    pull.current = { anchor, x: event.clientX, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const { current } = pull;
    if (current === null) return;
    current.moved ||= Math.abs(event.clientX - current.x) >= LEAST_PULL;
    if (!current.moved) return;
    const index = cellUnder(event.clientX);
    setPending({ first: Math.min(index, current.anchor), last: Math.max(index, current.anchor) });
  };
  const end = () => {
    if (pull.current?.moved && pending) go(pending);
    pull.current = null;
  };
  const cancel = () => {
    pull.current = null;
    setPending(null);
  };
  const press = (event: KeyboardEvent, side: "first" | "last") => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [least, highest] = side === "first" ? [0, chosen.last] : [chosen.first, most];
    const range = { ...chosen, [side]: Math.min(highest, Math.max(least, chosen[side] + step)) };
    setPending(range);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => go(range), KEYS_REST);
  };
  const hand = { onPointerMove: move, onPointerUp: end, onPointerCancel: cancel };

  return (
    <div
      ref={track}
      className="brush"
      onPointerDown={(event) => {
        if (event.pointerType !== "touch" && event.button === 0) start(event, cellUnder(event.clientX));
      }}
      {...hand}
    >
      <div className="brush-out" style={{ left: at(0), right: `calc(100% - ${at(chosen.first)})` }} />
      <div className="brush-out" style={{ left: at(isBeside ? 0 : chosen.last + 1), right: 0 }} />
      {isLive
        ? (["first", "last"] as const).map((side) => (
            <div
              key={side}
              className={`brush-handle brush-${side}`}
              role="slider"
              tabIndex={0}
              aria-label={side === "first" ? "First day shown" : "Last day shown"}
              aria-valuemin={0}
              aria-valuemax={most}
              aria-valuenow={chosen[side]}
              aria-valuetext={formatDay(
                cells[chosen[side]]?.[side === "first" ? "from" : "to"] ?? "1970-01-01",
                "long",
              )}
              style={{ left: at(side === "first" ? chosen.first : chosen.last + 1) }}
              onKeyDown={(event) => press(event, side)}
              onPointerDown={(event) => start(event, side === "first" ? chosen.last : chosen.first)}
              {...hand}
            />
          ))
        : null}
    </div>
  );
}
