/**
 * Words that texts choose between for one thing, where the choice takes a side for some readers. Counted, never judged.
 * Source: compiled by Strikeline from what style guides tell their writers to weigh: BBC Editorial Guidelines, section 11 (War, Terror
 * and Emergencies), https://www.bbc.co.uk/editorialguidelines/; the Reuters Handbook of Journalism ("terrorist", "regime"); the
 * AP Stylebook ("Kyiv", "Crimea"). Names of lands: UN General Assembly resolutions 68/262 and ES-11/4 ("temporarily occupied")
 * beside the terms of the states that hold them.
 */
import type { EventType } from "#lib/domain/event.ts";

export type WordFamily = {
  concept: string;
  label: string;
  /** The events that have the thing, which is looked for in what is told of them; null: all, in the whole text. */
  of: EventType[] | null;
  words: RegExp;
  /** At least one text must use one of these: else the family is everyday words only. */
  telling: RegExp;
};

export const wordFamilies: readonly WordFamily[] = [
  {
    concept: "permission",
    label: "What it calls the permission",
    of: ["authorization"],
    words:
      /\b(?:green[- ]lights?|go-ahead|permission|approvals?|authori[sz]ation|clearance|policy shift|easing of restrictions|lifting of restrictions|u-turn|blank cheque)\b/gi,
    telling: /./,
  },
  {
    concept: "attack",
    label: "What it calls the attack",
    of: ["strike", "ground"],
    words:
      /\b(?:strikes?|attacks?|assaults?|aggression|raids?|bombardments?|terror(?:ist)? attacks?|acts? of terror(?:ism)?|massacres?|atrocit(?:y|ies)|retaliation|retaliatory strikes?|reprisals?|war crimes?|special operation|precision strikes?|counterattacks?)\b/gi,
    telling:
      /\b(?:assault|aggression|terror|massacre|atrocit|retaliat|reprisal|war crime|special operation|precision)/i,
  },
  {
    concept: "war",
    label: "What it calls the war",
    of: null,
    words:
      /\b(?:special military operation|full-scale invasion|full-scale war|war of aggression|invasion|incursion|aggression|proxy war|hostilities|conflict|war|crisis|genocide|ceasefire violation)\b/gi,
    telling: /\b(?:special military operation|invasion|aggression|proxy war|genocide)\b/i,
  },
  {
    concept: "fighters",
    label: "What it calls the fighters",
    of: null,
    words:
      /\b(?:terrorists?|militants?|rebels?|insurgents?|gunmen|guerrillas?|separatists?|fighters|resistance|freedom fighters?|martyrs?|mercenar(?:y|ies)|neo-nazis?|nazis?|proxies|extremists?|jihadis?(?:ts?)?)\b/gi,
    telling:
      /\b(?:terrorist|rebel|insurgent|separatist|resistance|freedom fighter|martyr|mercenar|nazi|prox|extremist|jihad)/i,
  },
  {
    concept: "government",
    label: "What it calls the government",
    of: null,
    words: /\b(?:regimes?|junta|dictatorship|governments?|authorities|administration|leadership)\b/gi,
    telling: /\b(?:regime|junta|dictatorship)/i,
  },
];

/** A land that one state holds and others call another's. `near`: the countries that its sentence speaks of. */
export type HeldLand = { concept: string; label: string; country: string; near: string[] };

export const heldLands: readonly HeldLand[] = [
  {
    concept: "status:ua",
    label: "What it calls the land that Russia holds",
    country: "UA",
    near: ["UA", "RU"],
  },
  {
    concept: "status:ps",
    label: "What it calls the land that Israel holds",
    country: "PS",
    near: ["PS", "IL"],
  },
  { concept: "status:sy", label: "What it calls the Golan", country: "SY", near: ["SY", "IL"] },
  {
    concept: "status:ge",
    label: "What it calls the land that Russia holds",
    country: "GE",
    near: ["GE", "RU"],
  },
  { concept: "status:az", label: "What it calls Karabakh", country: "AZ", near: ["AZ", "AM"] },
];

const status =
  "(?:(?:temporarily|illegally|newly|forcibly)[- ])?(?:occupied|annexed|conquered|liberated|captured|seized|breakaway|separatist|rebel-held|incorporated|reunified|disputed|(?:russian?|moscow|kremlin|israeli?)-(?:held|controlled|occupied|annexed|backed|administered))";
const land =
  "(?:regions?|territor(?:y|ies)|parts?|areas?|lands?|provinces?|oblasts?|peninsula|republics?|cities|crimea|donbass?|donetsk|luhansk|lugansk|kherson|zaporizhzhia|zaporozhye|sevastopol|mariupol|west bank|east jerusalem|golan(?: heights)?|gaza|nagorno-karabakh|karabakh|abkhazia|south ossetia)";
const joining =
  "(?:joined|acceded to|became part of|reunited with|voted to join|(?:has|have|had) (?:joined|acceded to|become part of|reunited with)|(?:is|are|was|were|has been|have been|had been) (?:illegally )?(?:annexed|occupied|seized|captured|conquered|incorporated|absorbed|controlled|held|liberated) (?:by|into))";

/** "occupied parts", "annexed Crimea"; "regions that joined Russia in 2022"; "new regions of Russia". */
export const heldLandNames = new RegExp(
  String.raw`\b${status}\s+(?:(?:\p{L}[\p{L}-]*)\s+){0,1}?${land}\b|\b${land}\s+(?:that|which)\s+${joining}\s+\p{Lu}\p{L}+(?:\s+in\s+\d{4})?|\b(?:new|four new|historic) (?:regions|territories|russian regions|russian territories)(?: of russia)?\b|\bpeople['’]s republics? of (?:donetsk|luhansk|lugansk)\b|\b(?:donetsk|luhansk|lugansk) people['’]s republics?\b|\bjudea and samaria\b`,
  "giu",
);
