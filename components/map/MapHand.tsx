"use client";

import { useRouter } from "next/navigation";
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { MapCentre } from "#lib/domain/timeline-filters.ts";
import { moveCentre } from "#lib/present/map/move-centre.ts";

type Props = {
  /** The address of this map without its middle; null where the map is not to be pulled. */
  address: string | null;
  centre: MapCentre;
  scale: number;
  /** Where in the picture the marks are: what a narrow screen shows first. */
  middle: number;
  /** Of the picture, in pixels. */
  width: number;
  children: ReactNode;
};

/** Shorter is a click. */
const LEAST_PULL = 4;
const keys: Record<string, string> = {
  "+": "nearer",
  "=": "nearer",
  "-": "farther",
  ArrowUp: "north",
  ArrowDown: "south",
  ArrowLeft: "west",
  ArrowRight: "east",
};

/**
 * The map under a hand: pulled by a mouse, nearer and farther by the wheel with Ctrl, by keys while it has the focus. Each
 * ends at an address, as the links above the map do; without a script they are all there is.
 */
export function MapHand({ address, centre, scale, middle, width, children }: Props) {
  const router = useRouter();
  const frame = useRef<HTMLElement>(null);
  const pull = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const shift = (transform: string) =>
    frame.current?.querySelector("svg")?.style.setProperty("transform", transform);
  const follow = (name: string) =>
    document.querySelector<HTMLAnchorElement>(`.map-controls [data-step="${name}"]`)?.click();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new frame is drawn in its place
  useEffect(() => {
    shift("");
    const view = frame.current;
    if (view)
      view.scrollLeft = middle + Number.parseFloat(getComputedStyle(view).paddingLeft) - view.clientWidth / 2;
  }, [centre.latitude, centre.longitude, scale, middle]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: React's own wheel handler cannot keep the page from zooming
  useEffect(() => {
    const view = frame.current;
    let last = 0;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (event.timeStamp - last < 350) return;
      last = event.timeStamp;
      follow(event.deltaY < 0 ? "nearer" : "farther");
    };
    view?.addEventListener("wheel", turn, { passive: false });
    return () => view?.removeEventListener("wheel", turn);
  }, []);

  const start = (event: PointerEvent) => {
    if (address !== null && event.pointerType === "mouse" && event.button === 0)
      pull.current = { x: event.clientX, y: event.clientY, moved: false };
  };
  const move = (event: PointerEvent) => {
    const { current } = pull;
    if (current === null) return;
    const [x, y] = [event.clientX - current.x, event.clientY - current.y];
    if (!current.moved && Math.hypot(x, y) < LEAST_PULL) return;
    if (!current.moved) frame.current?.setPointerCapture(event.pointerId);
    current.moved = true;
    shift(`translate(${x}px, ${y}px)`);
  };
  const end = (event: PointerEvent) => {
    const { current } = pull;
    pull.current = null;
    if (current === null || !current.moved || address === null) return;
    const pulled = { x: event.clientX - current.x, y: event.clientY - current.y };
    const { latitude, longitude } = moveCentre(centre, scale, pulled);
    router.push(`${address}&at=${latitude},${longitude}`, { scroll: false });
  };

  return (
    <section
      ref={frame}
      className={isLive && address !== null ? "scroll map-pulled" : "scroll"}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={isLive ? "Map; arrow keys move it, plus and minus change its scale" : "Map"}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => {
        pull.current = null;
        shift("");
      }}
      onDragStart={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        const step = keys[event.key];
        if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        follow(step);
      }}
    >
      {children}
      <span className="map-start" style={{ "--middle": `${middle}px`, "--wide": `${width}px` }} />
    </section>
  );
}
