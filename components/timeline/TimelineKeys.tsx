"use client";
import { useEffect, useState } from "react";

const STORED = "timeline-keys";
const TITLES = "[data-event]";
const FIELDS = "input, select, textarea, [contenteditable]";

/** j and k go between events, / to the search field. Single keys can be turned off, for whom speech or a slip types them. */
export function TimelineKeys() {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => setOn(recall() !== "off"), []);
  useEffect(() => {
    if (on !== true) return;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [on]);
  if (on === null) return null;
  const turn = () => {
    remember(on ? "off" : "on");
    setOn(!on);
  };
  return (
    <p className="keys-note">
      <kbd>j</kbd> next event, <kbd>k</kbd> the one before, <kbd>/</kbd> search{" "}
      <button className="link plain" type="button" aria-pressed={on} onClick={turn}>
        Keys {on ? "on" : "off"}
      </button>
    </p>
  );
}

function onKey(event: KeyboardEvent) {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (target instanceof Element && target.closest(FIELDS)) return;
  if (key === "/") {
    event.preventDefault();
    document.querySelector<HTMLElement>("input[name=q]")?.focus();
  }
  if (key !== "j" && key !== "k") return;
  const titles = [...document.querySelectorAll<HTMLElement>(TITLES)];
  const at = titles.findIndex((title) => title.matches(":focus"));
  titles[key === "j" ? at + 1 : Math.max(0, at - 1)]?.focus();
}

/** A browser may forbid pages to keep anything; the choice then lasts as long as the page. */
function recall(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function remember(choice: "on" | "off"): void {
  try {
    localStorage.setItem(STORED, choice);
  } catch {
    return;
  }
}
