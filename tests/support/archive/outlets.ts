/** The outlets of the archive. Real names stand over invented reports: this is test data, and not to be published. */

import type { ArchiveEvent, Kind } from "#tests/support/archive/invent-event.ts";
import type { Layout } from "#tests/support/archive/lay-out-page.ts";
import { interception, launchTest } from "#tests/support/archive/other-voices-one.ts";
import { authorization, statement, transfer, warning } from "#tests/support/archive/other-voices-two.ts";
import { broadcaster, stateAgency, wire } from "#tests/support/archive/strike-voices-one.ts";
import { daily, portal, trade } from "#tests/support/archive/strike-voices-three.ts";
import { brief, newspaper, tabloid } from "#tests/support/archive/strike-voices-two.ts";
import type { Voice } from "#tests/support/archive/voices.ts";

export type Manner =
  | "wire"
  | "broadcast"
  | "official"
  | "tabloid"
  | "paper"
  | "brief"
  | "daily"
  | "trade"
  | "portal";
export type Outlet = {
  name: string;
  manner: Manner;
  layout: Layout;
  /** "November 19" or "19 November". */
  order: "us" | "gb";
  /** Whether it keeps to the first spelling that the lexicon has of a place. */
  spelling: "first" | "any";
  marks: [open: string, close: string];
  /** Of a state's own agency: the side for which it speaks. */
  speaksFor: string | null;
  /** Reports on these theatres only; null where on all. */
  theatres: readonly string[] | null;
};

type Row = [name: string, manner: Manner, layout: Layout, order: "us" | "gb", limits?: string];

const straight: [string, string] = ['"', '"'];
const curly: [string, string] = ["“", "”"];
const single: [string, string] = ["'", "'"];
const marksOf: Partial<Record<Manner, [string, string]>> = {
  broadcast: single,
  tabloid: single,
  paper: curly,
  daily: curly,
};

/** Limits: "for RU" speaks for that side, "on ukraine" reports on that theatre. */
const rows: Row[] = [
  ["Reuters", "wire", "reuters", "us"],
  ["AP", "wire", "ap", "us"],
  ["AFP", "wire", "afp", "us"],
  ["BBC News", "broadcast", "bbc", "gb"],
  ["Al Jazeera", "broadcast", "al-jazeera", "gb"],
  ["DW", "broadcast", "dw", "us"],
  ["Sky News", "broadcast", "sky", "gb"],
  ["TASS", "official", "tass", "us", "for RU"],
  ["IRNA", "official", "agency", "us", "for IR"],
  ["SANA", "official", "agency", "us", "for SY"],
  ["KCNA", "official", "agency", "us", "for KP"],
  ["Saudi Press Agency", "official", "agency", "us", "for SA"],
  ["Anadolu Agency", "official", "agency", "us", "for TR"],
  ["Azertac", "official", "agency", "us", "for AZ"],
  ["The Sun", "tabloid", "tabloid", "gb"],
  ["Daily Mirror", "tabloid", "tabloid", "gb"],
  ["New York Post", "tabloid", "tabloid", "us"],
  ["The New York Times", "paper", "times", "us"],
  ["The Guardian", "paper", "guardian", "gb"],
  ["The Washington Post", "paper", "times", "us"],
  ["Ukrainska Pravda", "brief", "brief", "gb", "on ukraine"],
  ["The Kyiv Independent", "brief", "iso", "us", "on ukraine"],
  ["Frontline Bulletin", "brief", "brief", "gb"],
  ["Newsline Monitor", "brief", "iso", "us"],
  ["Dawn", "daily", "daily", "us"],
  ["The Hindu", "daily", "daily-ist", "us"],
  ["Arab News", "daily", "daily", "us"],
  ["The Times of Israel", "daily", "daily", "gb"],
  ["The War Zone", "trade", "trade", "us"],
  ["Breaking Defense", "trade", "trade", "us"],
  ["Defence Weekly Digest", "trade", "iso", "gb"],
  ["Euronews", "portal", "euronews", "gb"],
  ["Newsweek", "portal", "portal", "us"],
  ["The National", "portal", "portal", "us"],
  ["Globe Monitor", "portal", "iso", "us"],
];

export const outlets: readonly Outlet[] = rows.map(([name, manner, layout, order, limits]) => ({
  name,
  manner,
  layout,
  order,
  spelling: manner === "official" || manner === "daily" || manner === "portal" ? "any" : "first",
  marks: marksOf[manner] ?? straight,
  speaksFor: limits?.startsWith("for ") ? limits.slice(4) : null,
  theatres: limits?.startsWith("on ") ? [limits.slice(3)] : null,
}));

/** Whether it would report this. A state's own agency tells of what its own forces did, and of its own permissions. */
export function covers(outlet: Outlet, event: ArchiveEvent): boolean {
  if (outlet.theatres && !outlet.theatres.includes(event.theatre)) return false;
  if (outlet.speaksFor === null) return true;
  return (event.kind === "interception" ? event.to : event.by).code === outlet.speaksFor;
}

const strikeVoices: Record<Manner, Voice> = {
  wire,
  broadcast: broadcaster,
  official: stateAgency,
  tabloid,
  paper: newspaper,
  brief,
  daily,
  trade,
  portal,
};
const otherVoices: Record<Exclude<Kind, "strike">, Voice> = {
  interception,
  "launch-test": launchTest,
  authorization,
  transfer,
  warning,
  statement,
};

export function voiceOf(outlet: Outlet, kind: Kind): Voice {
  return kind === "strike" ? strikeVoices[outlet.manner] : otherVoices[kind];
}
