/**
 * conflicts/counts: how many of what, and what became of them, in a claim's words.
 * Match:     "downed 75 of 91 missiles" (75 missiles downed, 91 launched); "two killed and 32 hurt"; "at least 73 drones entered"
 * Near miss: "14 bombs of 30,000 pounds"; "an 18-hour flight"; "seven of them"; a year; a count with no act beside it
 * Source:    UCDP's bounds (low, high, and how exact the source puts them)
 */
import type { Span } from "#lib/domain/span.ts";
import { allMatches } from "#lib/text/all-matches.ts";
import { spelledNumber } from "#lib/text/number-words.ts";

export type Act = "killed" | "wounded" | "missing" | "downed" | "launched" | "damaged";
/** `span`: of the number and its thing, in the coordinates of the words that were read, plus `offset`. */
export type Count = {
  act: Act;
  thing: string;
  low: number;
  high: number;
  bound: "exact" | "about" | "at-least" | "up-to";
  span: Span;
};

type Word = { text: string; start: number; end: number };

const things: Record<string, RegExp> = {
  missile: /^(?:missiles?|rockets?)$/,
  drone: /^(?:drones?|uavs?|shaheds?)$/,
  bomb: /^(?:bombs?)$/,
  people:
    /^(?:people|persons?|civilians?|residents?|sailors?|seafarers?|mariners?|soldiers?|servicemen|troops?|workers?|employees|crew|victims|bodies|lives|others|men|women|paramedics|medics|rescuers|killed|dead|deaths|fatalities|wounded|injured|hurt)$/,
  child: /^(?:child|children|kids|minors)$/,
  building: /^(?:buildings?|houses?|homes)$/,
  aircraft: /^(?:aircraft|planes?|jets?|helicopters?)$/,
  vehicle: /^(?:vehicles?|cars?|tanks?|trucks?)$/,
};
/** In this order: "shot down" is no "shot"; of people nothing is downed, of missiles nobody killed. */
const acts: [Act, RegExp][] = [
  ["killed", /^(?:kill(?:s|ed|ing)?|die[sd]?|dying|dead|deaths?|fatalities|lost|slain|perished)$/],
  ["wounded", /^(?:wound(?:s|ed|ing)?|injur(?:e[sd]?|ies|ing)|hurt|hospitali[sz]ed)$/],
  ["missing", /^missing$/],
  [
    "downed",
    /^(?:intercept(?:s|ed|ing|ions?)?|downed|downing|shot|repelled|neutrali[sz]ed|thwarted|destroy(?:s|ed|ing)?)$/,
  ],
  [
    "launched",
    /^(?:fired?|fires|firing|launch(?:es|ed|ing)?|sent|sends|used?|uses|using|counted|entered|aimed|unleashed|released|flew|involved|dropped|hit)$/,
  ],
  ["damaged", /^(?:damag(?:e[sd]?|ing)|destroy(?:s|ed|ing)?|burn(?:t|ed)|wrecked)$/],
];
const hits: Record<string, Act[]> = {
  people: ["killed", "wounded", "missing"],
  child: ["killed", "wounded", "missing"],
  missile: ["downed", "launched"],
  drone: ["downed", "launched"],
  bomb: ["downed", "launched"],
  building: ["damaged"],
  aircraft: ["damaged", "downed"],
  vehicle: ["damaged"],
};
const atLeast =
  /(?:at least|more than|over|no (?:fewer|less) than|not less than|a minimum of|upwards of|exceeding)\s*$/i;
const upTo = /(?:up to|as many as|at most|no more than|fewer than|less than|under|a maximum of)\s*$/i;
const about =
  /(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|perhaps|circa|a reported)\s*$/i;

const wordPattern = /\d[\d,]*(?:\.\d+)?(?![\p{L}\d-])|[\p{L}\d]+(?:['’-][\p{L}\d]+)*|[,;:.!?—–]/gu;
const [digit0, digit9] = [48, 57] as const;
/** So many words away an act may stand from the thing that it is done to. */
const reach = 8;

/**
 * @param offset where the words stand in their text
 * @param names  stretches of the words that are names: "SPICE 2000" counts nothing
 */
export function readCounts(claim: string, offset = 0, names: readonly Span[] = []): Count[] {
  let text = claim;
  for (const { start, end } of names)
    text = text.slice(0, start) + text.slice(start, end).replace(/\d/g, "x") + text.slice(end);
  const words = allMatches(text, wordPattern).map(
    (match): Word => ({
      text: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return words.flatMap((word, at): Count[] => {
    const value = numberOf(word.text);
    if (value === null) return [];
    const found = thingAfter(words, at) ?? thingBefore(words, at);
    if (!found || isPart(words, at)) return [];
    const end = words[found.at] as Word;
    const before = text.slice(0, word.start);
    const bound = atLeast.test(before)
      ? "at-least"
      : upTo.test(before)
        ? "up-to"
        : about.test(before)
          ? "about"
          : "exact";
    const act = found.isWhole ? wholeAct(found.thing) : actOf(words, at, found.at, found.thing);
    if (!act) return [];
    const slack = bound === "about" ? 0.1 : 0;
    return [
      {
        act,
        thing: found.thing,
        low: bound === "up-to" ? 0 : value * (1 - slack),
        high: bound === "at-least" ? Number.POSITIVE_INFINITY : value * (1 + slack),
        bound,
        span: { start: offset + word.start, end: offset + end.end },
      },
    ];
  });
}

function numberOf(word: string): number | null {
  const code = word.charCodeAt(0);
  if (code >= digit0 && code <= digit9) {
    const value = Number(word.replaceAll(",", ""));
    // A year counts nothing.
    return Number.isFinite(value) && !/^(?:19|20)\d\d$/.test(word) ? value : null;
  }
  // "one" is often a pronoun, and "a hundred" rounds: neither is a count to hold against another.
  const value = spelledNumber(word);
  return value !== undefined && value > 1 && value <= 90 && word !== "dozen" ? value : null;
}

/** "Three of the wounded", "another five", "two more bodies": no count of all. */
function isPart(words: Word[], at: number): boolean {
  const [next, second, third] = [1, 2, 3].map((step) => words[at + step]?.text ?? "");
  if (/^(?:another|other|additional|further|extra)$/.test(words[at - 1]?.text ?? "")) return true;
  if (next === "more" || next === "additional" || next === "further") return true;
  return next === "of" && numberOf(second ?? "") === null && numberOf(third ?? "") === null;
}

/** "Of 11 missiles detected, four were intercepted": the thing of the number stands with the whole. */
function thingBefore(words: Word[], at: number): { thing: string; at: number; isWhole: boolean } | null {
  if (!/^(?:were|was|had|have|got)$/.test(words[at + 1]?.text ?? "")) return null;
  const of = words.findIndex(
    ({ text }, index) => index < at && text === "of" && numberOf(words[index + 1]?.text ?? "") !== null,
  );
  const whole = of < 0 ? null : thingAfter(words, of + 1);
  return whole && { thing: whole.thing, at, isWhole: false };
}

/** The thing counted, up to five words on; `isWhole`: of how many, behind "75 of" or a sentence's "Of". */
function thingAfter(words: Word[], at: number): { thing: string; at: number; isWhole: boolean } | null {
  const before = words[at - 1]?.text === "the" ? at - 2 : at - 1;
  const isWhole =
    words[before]?.text === "of" && (before === 0 || numberOf(words[before - 1]?.text ?? "") !== null);
  for (let next = at + 1; next < Math.min(words.length, at + 6); next++) {
    const word = words[next];
    // "Seven of them", "14-hour", "two and 30 missiles": another number or a stop ends the search, "of 91" does not.
    if (
      !word ||
      /^[,;:.!?—–]$/.test(word.text) ||
      /^(?:and|or|with|in|on|at|to|for|by|from|after)$/.test(word.text)
    )
      return null;
    const isOf =
      words[next - 1]?.text === "of" || (words[next - 1]?.text === "the" && words[next - 2]?.text === "of");
    if (numberOf(word.text) !== null && !isOf) return null;
    const thing = Object.entries(things).find(([, pattern]) => pattern.test(word.text))?.[0];
    if (thing) return { thing, at: next, isWhole };
  }
  return null;
}

function wholeAct(thing: string): Act | null {
  return hits[thing]?.includes("launched") ? "launched" : null;
}

/** The nearest act that may be done to the thing, before the number or after it, within the clause. */
function actOf(words: Word[], from: number, to: number, thing: string): Act | null {
  // "Five of the 12 bombs launched": all of them were launched, and it is told what became of five.
  const isPartOfWhole = words[from + 1]?.text === "of";
  const allowed = (hits[thing] ?? []).filter((act) => !isPartOfWhole || act !== "launched");
  const actAt = (index: number): Act | null => {
    const word = words[index]?.text ?? "";
    if (word === "shot" && words[index + 1]?.text !== "down") return null;
    return acts.find(([act, pattern]) => allowed.includes(act) && pattern.test(word))?.[0] ?? null;
  };
  const own = actAt(to);
  if (own) return own;
  for (let step = 1; step <= reach; step++) {
    for (const index of [to + step, from - step]) {
      if (isCut(words, index, index > to ? to : from)) continue;
      const act = actAt(index);
      if (act) return act;
    }
  }
  return null;
}

/** Whether a stop stands between two words; before a number a comma is one: "besides the dead, 10 people were hurt". */
function isCut(words: Word[], a: number, b: number): boolean {
  const stop = a < b ? /^[,;:.!?]$/ : /^[;:.!?]$/;
  return words.slice(Math.max(0, Math.min(a, b)), Math.max(a, b)).some(({ text }) => stop.test(text));
}
